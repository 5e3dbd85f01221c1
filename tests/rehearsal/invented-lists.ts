import type { PublicationKind } from '../../src/domain/content/publication'
import { readChoices } from '../../tools/desk/choices'
import type { Choices } from '../../tools/published/cell-types'
import { kinds } from '../../tools/published/kinds/all-kinds'
import type { Kind } from '../../tools/published/kinds/kind'

type Row = Readonly<Record<string, string | number>>

/** What an officer would fill in, as a CSV file; all of it invented, for every township and every channel of the county. */
export function inventedList(id: PublicationKind, root: string, pack: string, day: string): string {
  const kind: Kind = kinds[id]
  const rows = rowsOf[id](readChoices(root, pack), day)
  const lines = [
    kind.columns.map(({ heading }) => heading),
    ...rows.map((row) => kind.columns.map(({ key }) => String(row[key] ?? ''))),
  ]
  return lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
}

const rowsOf: Record<PublicationKind, (choices: Choices, day: string) => Row[]> = {
  'leniency-items': ({ lessons, channels }) =>
    Array.from({ length: 40 }, (_, index) => ({
      id: `item-${index + 1}`,
      field: ['城市管理', '市场监管', '交通运输'][index % 3] ?? '',
      department: ['城管执法局', '市场监督管理局', '交通运输局'][index % 3] ?? '',
      kind: index % 4 === 0 ? '减轻处罚' : '不予处罚',
      breach: `没有照第${index + 1}种规矩摆放招牌`,
      conditions: '同时符合下列条件：\n头一回发生\n没有造成后果',
      correction: '当天改好',
      basis: '《试行办法》第三条',
      lesson: index === 0 ? (lessons[0]?.label ?? '') : '',
      channel: index === 0 ? (channels[0]?.label ?? '') : '',
    })),
  contacts: ({ channels, townships }, day) =>
    [...channels, ...channels].map((channel, index) => ({
      id: `contact-${index + 1}`,
      name: `${channel.label.slice(0, 20)}第${index + 1}窗口`,
      role: ['单位', '调解员', '金牌调解员'][index % 3] ?? '',
      channel: channel.label,
      township: index < channels.length ? '' : (townships[index % townships.length]?.label ?? ''),
      phone: `0635-${5_200_000 + index}`,
      address: '振兴路1号',
      hours: '工作日上午',
      verifiedOn: day,
      recheckOn: `${Number(day.slice(0, 4)) + 1}-12-31`,
    })),
  places: ({ townships, lessons, county }, day) =>
    townships.map(({ label }, index) => ({
      id: `place-${index + 1}`,
      name: `${label}法治广场`,
      kind: ['法治文化广场', '法治文化一条街', '司法所'][index % 3] ?? '',
      township: label,
      address: `${label}中心路${index + 1}号`,
      longitude: (county.centre?.[0] ?? 0) + index / 500,
      latitude: (county.centre?.[1] ?? 0) + index / 700,
      grid: 'GCJ-02',
      facilities: '长凳\n宣传牌',
      opening: '全天',
      whatToSee: '一面讲法的墙',
      lesson: lessons[index]?.label ?? '',
      phone: '0635-5300000',
      verifiedOn: day,
      code: index % 2 === 0 ? `GC-${index + 1}` : '',
    })),
  billboards: ({ townships, lessons }, day) =>
    townships.map(({ label }, index) => ({
      id: `board-${index + 1}`,
      code: `XC-${index + 1}`,
      village: `${label.slice(0, 2)}东村`,
      township: label,
      spot: '村口',
      lesson: lessons[index]?.label ?? '',
      verifiedOn: day,
    })),
  'credit-rules': () =>
    Array.from({ length: 12 }, (_, index) => ({
      id: `rule-${index + 1}`,
      category: ['邻里和睦', '公益'][index % 2] ?? '',
      title: `做了第${index + 1}件事`,
      points: index % 3 === 0 ? -5 : 5,
      condition: '村里核实',
      validity: '一年',
      repair: index % 3 === 0 ? '改好了就补' : '',
      basis: '《积分办法》第二条',
    })),
}
