import gcoord from 'gcoord'
import { z } from 'zod'
import type { Place } from '../../../src/domain/places/place'
import { type Choices, type County, choice, code, date, lines, number, phone, slug, text } from '../cell-types'
import * as stored from './fields'
import type { FieldComplaint, Fields, Kind } from './kind'

const schema = z.strictObject({
  row: stored.row,
  id: stored.slug,
  name: stored.words,
  kind: z.enum(['lawSquare', 'lawStreet', 'corridor', 'courtyard', 'youthBase', 'justiceOffice', 'mediationCentre']),
  township: stored.township,
  address: stored.words,
  longitude: z.number(),
  latitude: z.number(),
  facilities: z.array(stored.words),
  opening: stored.words.exactOptional(),
  whatToSee: stored.words.exactOptional(),
  lesson: stored.slug.exactOptional(),
  phone: stored.phone.exactOptional(),
  verifiedOn: stored.isoDate,
  code: stored.words.exactOptional(),
  demo: stored.demo,
})

export type PlaceRecord = Place & { row: number }

const grids = { 'GCJ-02': gcoord.GCJ02, 'WGS-84': gcoord.WGS84, 'BD-09': gcoord.BD09 } as const

/** Wide enough for the two to be swapped, which is told by where that would be. */
const degrees = number({ min: 0, max: 180 })

export const places: Kind<PlaceRecord> = {
  id: 'places',
  name: '法治阵地',
  schema,
  columns: [
    { key: 'id', heading: '编号', note: '这一处的名字', type: slug, required: true, unique: true, example: '示例-001' },
    {
      key: 'name',
      heading: '名称',
      also: ['阵地名称', '场所名称', '地方名称'],
      note: '照牌子写',
      type: text(30),
      required: true,
      example: '示例法治文化广场',
    },
    {
      key: 'kind',
      heading: '种类',
      also: ['类别', '类型', '阵地类型', '阵地种类'],
      note: '报告数的“广场和一条街”，是前两种',
      type: choice([
        { id: 'lawSquare', label: '法治文化广场' },
        { id: 'lawStreet', label: '法治文化一条街' },
        { id: 'corridor', label: '法治长廊' },
        { id: 'courtyard', label: '法治文化大院' },
        { id: 'youthBase', label: '青少年法治教育基地' },
        { id: 'justiceOffice', label: '司法所' },
        { id: 'mediationCentre', label: '矛调中心' },
      ]),
      required: true,
      example: '法治文化广场',
    },
    {
      key: 'township',
      heading: '乡镇（街道）',
      also: ['乡镇', '乡镇街道', '所属乡镇', '所在乡镇', '镇街', '街道'],
      note: '在哪里',
      type: choice('townships'),
      required: true,
      example: ({ townships }) => townships[0]?.label ?? '',
    },
    {
      key: 'address',
      heading: '地址',
      also: ['位置', '地点', '详细地址', '所在地', '具体位置'],
      note: '到路口、村名',
      type: text(60),
      required: true,
      example: '示例路1号',
    },
    {
      key: 'longitude',
      heading: '经度',
      note: ({ county }) => `小数${whereIs(county, 0)}`,
      type: degrees,
      required: true,
      example: ({ county }) => county.centre?.[0] ?? '',
    },
    {
      key: 'latitude',
      heading: '纬度',
      note: ({ county }) => `小数${whereIs(county, 1)}`,
      type: degrees,
      required: true,
      example: ({ county }) => county.centre?.[1] ?? '',
    },
    {
      key: 'grid',
      heading: '坐标系',
      also: ['坐标类型'],
      note: '腾讯、高德地图上点的是 GCJ-02，百度是 BD-09，手持 GPS 是 WGS-84',
      type: choice(Object.keys(grids).map((grid) => ({ id: grid, label: grid }))),
      required: true,
      example: 'GCJ-02',
    },
    {
      key: 'facilities',
      heading: '设施',
      also: ['主要设施', '设备设施'],
      note: '可以不填',
      type: lines(20),
      example: '示例长凳\n示例宣传牌',
    },
    {
      key: 'opening',
      heading: '开放时间',
      also: ['开放时段'],
      note: '可以不填',
      type: text(40),
      example: '示例：全天',
    },
    { key: 'whatToSee', heading: '看什么', note: '可以不填', type: text(100), example: '示例：一面讲法的墙' },
    { key: 'lesson', heading: '相关小课', note: '可以不填', type: choice('lessons'), example: '' },
    { key: 'phone', heading: '电话', also: ['联系电话', '咨询电话'], note: '可以不填', type: phone, example: '' },
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
    {
      key: 'code',
      heading: '牌上的码',
      also: ['编码', '牌上编码'],
      note: '牌子上有的才填',
      type: code,
      unique: true,
      example: '',
    },
  ],
  settle: toGcj02,
  identity: ['name', 'township'],
  nameOf: ({ name }) => name,
  counts: (records) => ({
    'law-squares': records.filter(({ kind }) => kind === 'lawSquare' || kind === 'lawStreet').length,
  }),
}

/**
 * From the county's centre. Its border is not held: 60 km from the centre lies well outside, so this only catches swapped or
 * mistyped figures.
 */
const farthestKm = 60

/** `，某县在 115 度多`: where the county is, along the first or the second axis. */
function whereIs({ name, centre }: County, axis: 0 | 1): string {
  return centre ? `，${name}在 ${Math.floor(centre[axis])} 度多` : ''
}

function toGcj02(
  { grid, longitude, latitude, ...fields }: Fields,
  complain: FieldComplaint,
  { county }: Choices,
): Fields {
  const facilities = fields.facilities ?? []
  if (typeof longitude !== 'number' || typeof latitude !== 'number' || !isGrid(grid)) return { ...fields, facilities }
  const [x, y] = gcoord.transform([longitude, latitude], grids[grid], gcoord.GCJ02)
  const { name, centre } = county
  if (centre && kilometres(centre, [x, y]) > farthestKm) {
    const swapped = kilometres(centre, [y, x]) <= farthestKm
    const [east, north] = centre.map(Math.floor)
    complain(
      'longitude',
      `经度 ${longitude}、纬度 ${latitude} 离县城 ${Math.round(kilometres(centre, [x, y]))} 公里`,
      swapped ? '经度和纬度写反了，换过来' : `在地图上重新点一次；${name}的经度是 ${east} 度多，纬度是 ${north} 度多`,
    )
  }
  // A millionth of a degree is a hand's breadth.
  return { ...fields, facilities, longitude: round(x), latitude: round(y) }
}

type Position = readonly [longitude: number, latitude: number]

/** On a sphere: good to half a percent. */
export function kilometres([x, y]: Position, [longitude, latitude]: Position): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((latitude - y) * radians) / 2) ** 2 +
    Math.cos(latitude * radians) * Math.cos(y * radians) * Math.sin(((longitude - x) * radians) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, half)))
}

function isGrid(grid: unknown): grid is keyof typeof grids {
  return typeof grid === 'string' && grid in grids
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
