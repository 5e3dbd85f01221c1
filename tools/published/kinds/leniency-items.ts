import { z } from 'zod'
import { choice, conditions, lines, slug, text } from '../cell-types'
import * as stored from './fields'
import type { Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  field: stored.words,
  department: stored.words,
  kind: z.enum(['exempt', 'may-exempt', 'remitted', 'lighter', 'mitigated', 'reduced']),
  breach: stored.words,
  conditions: z.array(z.strictObject({ need: z.enum(['all', 'any']), lines: z.array(stored.words).min(1) })).min(1),
  correction: stored.words.exactOptional(),
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
      note: '照清单的字眼：不予、可以不予、免予、从轻、减轻，不是一回事',
      type: choice([
        { id: 'exempt', label: '不予处罚', also: ['不予行政处罚', '不予', '不罚', '轻微不罚', '首违不罚'] },
        { id: 'may-exempt', label: '可以不予处罚', also: ['可以不予行政处罚', '可不予处罚', '可以不罚'] },
        { id: 'remitted', label: '免予处罚', also: ['免予行政处罚', '免予', '免除处罚', '免罚', '轻微免罚'] },
        { id: 'lighter', label: '从轻处罚', also: ['从轻行政处罚', '从轻'] },
        { id: 'mitigated', label: '减轻处罚', also: ['减轻行政处罚', '减轻'] },
        {
          id: 'reduced',
          label: '从轻或者减轻处罚',
          also: ['从轻或者减轻行政处罚', '从轻或减轻处罚', '从轻减轻', '从轻、减轻处罚'],
        },
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
      note: '写明都要占上，还是占一条就行',
      type: conditions(200),
      required: true,
      example: '同时符合下列条件：\n示例条件一\n示例条件二',
    },
    {
      key: 'correction',
      heading: '改正要求',
      note: '不罚也要改：改什么、几天内改；清单没有写的空着',
      type: text(200),
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
  nameOf: ({ breach }) => breach,
  counts: (records) => ({
    'leniency-items': records.length,
    'leniency-fields': new Set(records.map(({ field }) => field)).size,
  }),
}
