import { z } from 'zod'
import type { CreditRule } from '../../../src/domain/credit/credit-rule'
import { number, slug, text } from '../cell-types'
import * as stored from './fields'
import type { Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  category: stored.words,
  title: stored.words,
  points: z.int(),
  condition: stored.words,
  validity: stored.words.exactOptional(),
  repair: stored.words.exactOptional(),
  basis: stored.words,
  demo: stored.demo,
})

export type CreditRuleRecord = CreditRule & { row: number }

export const creditRules: Kind<CreditRuleRecord> = {
  id: 'credit-rules',
  name: '信用积分规则',
  schema,
  columns: [
    { key: 'id', heading: '编号', note: '这一条的名字', type: slug, required: true, unique: true, example: '示例-001' },
    {
      key: 'category',
      heading: '类别',
      also: ['规则类别', '分类'],
      note: '同一类每行写法要一样',
      type: text(20),
      required: true,
      example: '示例类别',
    },
    {
      key: 'title',
      heading: '事项',
      also: ['事项名称', '行为', '具体事项'],
      note: '做了什么',
      type: text(40),
      required: true,
      example: '示例：做了一件好事',
    },
    {
      key: 'points',
      heading: '分值',
      also: ['分数', '加减分', '加分扣分', '积分'],
      note: '加分写正数，扣分写负数',
      type: number({ min: -1000, max: 1000, whole: true }),
      required: true,
      example: 5,
    },
    {
      key: 'condition',
      heading: '适用条件',
      also: ['条件', '适用情形'],
      note: '照办法写',
      type: text(200),
      required: true,
      example: '示例条件',
    },
    { key: 'validity', heading: '有效期', also: ['有效期限'], note: '可以不填', type: text(40), example: '示例：一年' },
    {
      key: 'repair',
      heading: '修复办法',
      also: ['修复方式', '修复措施'],
      note: '扣了分怎样补；可以不填',
      type: text(200),
      example: '',
    },
    {
      key: 'basis',
      heading: '依据',
      also: ['法律依据', '政策依据', '文件依据'],
      note: '办法的名称和条号',
      type: text(100),
      required: true,
      example: '《示例办法》第N条',
    },
  ],
  settle: (fields, complain) => {
    if (fields.points === 0) complain('points', '分值是 0', '加分写正数，扣分写负数')
    return fields
  },
  identity: ['title', 'category'],
  nameOf: ({ title }) => title,
  counts: () => ({}),
}
