import { z } from 'zod'
import type { Contact } from '../../../src/domain/disputes/contact'
import { choice, date, phone, slug, text } from '../cell-types'
import * as stored from './fields'
import type { Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  name: stored.words,
  role: z.enum(['office', 'mediator', 'golden-mediator']),
  channel: stored.slug,
  township: stored.township.exactOptional(),
  phone: stored.phone,
  address: stored.words.exactOptional(),
  hours: stored.words.exactOptional(),
  verifiedOn: stored.isoDate,
  recheckOn: stored.isoDate,
  demo: stored.demo,
})

export type ContactRecord = Contact & { row: number }

export const contacts: Kind<ContactRecord> = {
  id: 'contacts',
  name: '渠道和调解员',
  schema,
  columns: [
    { key: 'id', heading: '编号', note: '这一行的名字', type: slug, required: true, unique: true, example: '示例-001' },
    {
      key: 'name',
      heading: '名称',
      also: ['姓名', '单位名称', '机构名称', '调解员姓名', '调解员', '调委会名称', '名称(姓名)'],
      note: '单位或者调解员的名字',
      type: text(30),
      required: true,
      example: '示例调解室',
    },
    {
      key: 'role',
      heading: '身份',
      also: ['类别', '人员类别', '类型'],
      note: '报告里说的 38 名选“金牌调解员”',
      type: choice([
        { id: 'office', label: '单位' },
        { id: 'mediator', label: '调解员' },
        { id: 'golden-mediator', label: '金牌调解员' },
      ]),
      required: true,
      example: '单位',
    },
    {
      key: 'channel',
      heading: '渠道',
      also: ['解纷渠道', '所属渠道', '渠道类别'],
      note: '属于哪个解纷渠道',
      type: choice('channels'),
      required: true,
      example: ({ channels }) => channels[0]?.label ?? '',
    },
    {
      key: 'township',
      heading: '乡镇（街道）',
      also: ['乡镇', '乡镇街道', '所属乡镇', '所在乡镇', '镇街', '街道'],
      note: '管全县的不填',
      type: choice('townships'),
      example: ({ townships }) => townships[0]?.label ?? '',
    },
    {
      key: 'phone',
      heading: '电话',
      also: ['联系电话', '电话号码', '联系方式', '手机', '手机号', '手机号码', '办公电话', '值班电话'],
      note: '对外公布、有人接的',
      type: phone,
      required: true,
      example: '示例号码',
    },
    {
      key: 'address',
      heading: '地址',
      also: ['办公地址', '地点', '办公地点', '详细地址'],
      note: '可以不填',
      type: text(60),
      example: '示例路1号',
    },
    {
      key: 'hours',
      heading: '办公时间',
      also: ['工作时间', '服务时间', '值班时间'],
      note: '可以不填',
      type: text(40),
      example: '示例：工作日上午',
    },
    {
      key: 'verifiedOn',
      past: true,
      heading: '核实日期',
      also: ['核实时间', '核对日期'],
      note: '哪天打过、去过',
      type: date,
      required: true,
      example: '2026-01-05',
    },
    {
      key: 'recheckOn',
      heading: '复核到期日',
      also: ['复核日期', '复核时间', '有效期至'],
      note: '过了这天，小程序就写“待核实”，改让人打 12345',
      type: date,
      required: true,
      example: '2026-07-05',
    },
  ],
  settle: (fields, complain) => {
    const { verifiedOn, recheckOn } = fields
    if (verifiedOn !== undefined && recheckOn !== undefined && recheckOn <= verifiedOn)
      complain('recheckOn', `复核到期日 ${recheckOn} 不在核实日期 ${verifiedOn} 之后`, '改成核实日期之后的一天')
    return fields
  },
  identity: ['name', 'channel'],
  nameOf: ({ name }) => name,
  counts: (records) => ({
    'golden-mediators': records.filter(({ role }) => role === 'golden-mediator').length,
  }),
}
