import { z } from 'zod'
import type { Billboard } from '../../../src/domain/places/billboard'
import { choice, code, date, slug, text } from '../cell-types'
import * as stored from './fields'
import type { Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  code: stored.words,
  village: stored.words,
  township: stored.township,
  spot: stored.words.exactOptional(),
  lesson: stored.slug.exactOptional(),
  verifiedOn: stored.isoDate,
  demo: stored.demo,
})

export type BillboardRecord = Billboard & { row: number }

export const billboards: Kind<BillboardRecord> = {
  id: 'billboards',
  name: '普法宣传栏',
  schema,
  columns: [
    { key: 'id', heading: '编号', note: '这一块的名字', type: slug, required: true, unique: true, example: '示例-001' },
    {
      key: 'code',
      heading: '牌上的码',
      also: ['编码', '牌上编码'],
      note: '印在宣传栏上的码',
      type: code,
      required: true,
      unique: true,
      example: 'SL-001',
    },
    {
      key: 'village',
      heading: '村庄（社区）',
      also: ['村庄', '社区', '村(社区)', '村名', '所在村', '所在村(社区)'],
      note: '全名',
      type: text(20),
      required: true,
      example: '示例村',
    },
    {
      key: 'township',
      heading: '乡镇（街道）',
      also: ['乡镇', '乡镇街道', '所属乡镇', '所在乡镇', '镇街', '街道'],
      note: '属于哪里',
      type: choice('townships'),
      required: true,
      example: ({ townships }) => townships[0]?.label ?? '',
    },
    {
      key: 'spot',
      heading: '具体位置',
      also: ['位置', '地点', '安装位置', '设置位置'],
      note: '可以不填',
      type: text(40),
      example: '示例：村口',
    },
    { key: 'lesson', heading: '相关小课', note: '扫码先看哪一课；可以不填', type: choice('lessons'), example: '' },
    {
      key: 'verifiedOn',
      past: true,
      heading: '核实日期',
      also: ['核实时间', '核对日期'],
      note: '哪天去看过',
      type: date,
      required: true,
      example: '2026-01-05',
    },
  ],
  identity: ['village', 'spot'],
  nameOf: ({ village, spot }) => (spot === undefined ? village : `${village} ${spot}`),
  counts: (records) => ({ billboards: records.length }),
}
