import { z } from 'zod'
import { choice, lines, slug, text } from '../cell-types'
import * as stored from './fields'
import type { Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  field: stored.words,
  department: stored.words,
  kind: z.enum(['exempt', 'mitigated']),
  breach: stored.words,
  conditions: z.array(stored.words).min(1),
  correction: stored.words,
  basis: z.array(stored.words).min(1),
  lesson: stored.slug.exactOptional(),
  channel: stored.slug.exactOptional(),
  demo: stored.demo,
})

/** One item of the 不罚轻罚 list. */
export type LeniencyRecord = z.infer<typeof schema>

export const leniencyItems: Kind<LeniencyRecord> = {
  id: 'leniency-items',
  name: '不罚轻罚事项',
  schema,
  columns: [
    { key: 'id', heading: '编号', note: '这一项的名字', type: slug, required: true, unique: true, example: '示例-001' },
    {
      key: 'field',
      heading: '执法领域',
      note: '同一个领域每行写法要一样',
      type: text(20),
      required: true,
      example: '示例领域',
    },
    {
      key: 'department',
      heading: '执法部门',
      note: '由哪个部门管',
      type: text(30),
      required: true,
      example: '示例部门',
    },
    {
      key: 'kind',
      heading: '种类',
      note: '清单里写的是不予处罚还是减轻处罚',
      type: choice([
        { id: 'exempt', label: '不予处罚' },
        { id: 'mitigated', label: '减轻处罚' },
      ]),
      required: true,
      example: '不予处罚',
    },
    {
      key: 'breach',
      heading: '违法行为',
      note: '照清单写',
      type: text(200),
      required: true,
      example: '示例：某种轻微违法行为',
    },
    {
      key: 'conditions',
      heading: '适用条件',
      note: '全部要满足的条件',
      type: lines(200),
      required: true,
      example: '示例条件一\n示例条件二',
    },
    {
      key: 'correction',
      heading: '改正要求',
      note: '不罚也要改：改什么、几天内改',
      type: text(200),
      required: true,
      example: '示例：怎样改正',
    },
    {
      key: 'basis',
      heading: '依据',
      note: '法律、法规、规章的名称和条号',
      type: lines(100),
      required: true,
      example: '《示例法》第N条',
    },
    { key: 'lesson', heading: '相关小课', note: '可以不填', type: choice('lessons'), example: '' },
    { key: 'channel', heading: '相关渠道', note: '可以不填', type: choice('channels'), example: '' },
  ],
  counts: (records) => ({
    'leniency-items': records.length,
    'leniency-fields': new Set(records.map(({ field }) => field)).size,
  }),
}
