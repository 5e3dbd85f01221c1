import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Publication, PublicationKind } from '../../../src/domain/content/publication'
import { runCommand } from '../../../tools/desk/command-line'
import type { RecordOf } from '../../../tools/published/kinds/all-kinds'
import type { Kind } from '../../../tools/published/kinds/kind'
import { plantFolder } from '../../planted-folder'

const project = join(__dirname, '../../..')

/** The officer's day, on which nothing of the county's content is of tomorrow: that of the latest reading of a law. */
export const officeDay =
  readFileSync(join(project, 'content/guanxian/sources.yaml'), 'utf8')
    .match(/(?<=checkedOn: )[\d-]{10}/g)
    ?.sort()
    .at(-1) ?? ''

/** What the desk itself writes among the content. */
const deskFiles = ['published', 'codes.json', 'release.json']

/** A project with the county's real content, or only what the drop-downs and counts need of it, and nothing published. */
export function plantDesk(extent: 'whole' | 'small' = 'small'): string {
  const root = plantFolder({})
  const small = ['pack.yaml', 'channels.yaml', 'townships.yaml', 'report.yaml', 'lessons/leniency-list.yaml']
  for (const name of extent === 'small' ? small : ['.']) {
    cpSync(join(project, 'content/guanxian', name), join(root, 'content/guanxian', name), {
      recursive: true,
      filter: (path) => !deskFiles.includes(basename(path)),
    })
  }
  return root
}

/** Runs one desk command there, on a set day. */
export async function desk(root: string, ...args: string[]) {
  const said = { out: '', err: '' }
  const code = await runCommand(args, {
    root,
    pack: 'guanxian',
    today: officeDay,
    print: (text) => {
      said.out += text
    },
    complain: (text) => {
      said.err += text
    },
  })
  return { code, ...said }
}

/** Puts a file beside the project's content and says where. */
export function lay(root: string, name: string, content: Uint8Array | string): string {
  const path = join(root, 'officer', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

export type Value = string | number | boolean | Date | null

/** A workbook of one sheet: the kind's headings, then rows by key of column. */
export function workbook(
  kind: Kind,
  rows: readonly Readonly<Record<string, Value>>[],
  more: Partial<WriteSheet> = {},
): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: kind.name, rows: table(kind, rows), ...more }] })
}

/** The same as a list of rows. */
export function table(kind: Kind, rows: readonly Readonly<Record<string, Value>>[]): Value[][] {
  return [
    kind.columns.map(({ heading }) => heading),
    ...rows.map((row) => kind.columns.map(({ key }) => row[key] ?? null)),
  ]
}

/** What is published, or nothing. */
export function readList<K extends PublicationKind>(root: string, kind: K): Publication<RecordOf[K]> | undefined {
  const path = join(root, `content/guanxian/published/${kind}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** Who imports, and on whose paper. */
export const signed = ['--document', '冠司发〔2026〕1号', '--by', '张三']

/** A right row of each kind, told apart by its number. All invented. */
export const goodRow = {
  'leniency-items': (number: number) => ({
    id: `item-${number}`,
    field: `示例领域${number % 3}`,
    department: '示例部门',
    kind: '不予处罚',
    breach: `示例行为${number}`,
    conditions: '同时符合下列条件：\n示例条件一\n示例条件二',
    correction: '示例改正',
    basis: '《示例法》示例条款',
  }),
  contacts: (number: number) => ({
    id: `contact-${number}`,
    name: `示例调解员${number}`,
    role: '金牌调解员',
    channel: '村（社区）人民调解委员会',
    township: '清泉街道',
    phone: `0635-${1_000_000 + number}`,
    verifiedOn: '2026-11-01',
    recheckOn: '2027-05-01',
  }),
  places: (number: number) => ({
    id: `place-${number}`,
    name: `示例广场${number}`,
    kind: '法治文化广场',
    township: '贾镇',
    address: `示例路${number}号`,
    longitude: 115.44,
    latitude: 36.48,
    grid: 'GCJ-02',
    facilities: '示例长凳',
    verifiedOn: '2026-11-01',
  }),
  billboards: (number: number) => ({
    id: `board-${number}`,
    code: `SL-${number}`,
    village: `示例村${number}`,
    township: '万善乡',
    verifiedOn: '2026-11-01',
  }),
  'credit-rules': (number: number) => ({
    id: `rule-${number}`,
    category: '示例类别',
    title: `示例事项${number}`,
    points: 5,
    condition: '示例条件',
    basis: '《示例办法》示例条款',
  }),
} satisfies Record<PublicationKind, (number: number) => Record<string, Value>>
