import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../tools/desk/command-line'
import { packFolder } from '../../tools/pack/pack-folder'
import { kindIds } from '../../tools/published/kinds/all-kinds'
import { PackFiles } from './edit-pack'
import { entries } from './entries'
import { inventedList } from './invented-lists'

interface Ground {
  /** A copy of the project, to be changed. */
  root: string
  pack: string
  /** A folder outside of it, for tables and keys. */
  beside: string
}

type Change = (ground: Ground) => void | Promise<void>

/** Everything that the documents tell a county to do with its content, by the name to ask for it with; in this order. */
const changes: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    Object.entries(entries).map(([name, add]): [string, Change] => [
      name,
      async (ground) => {
        add(filesOf(ground), 'first', '甲')
        add(filesOf(ground), 'last', '乙')
        // The demonstration has a contact for each channel.
        if (name === 'channel') await desk(ground, 'demo')
      },
    ]),
  ),
  /** All laws looked at again on a later day. */
  checked: (ground) => {
    const later = nextMonth(latestCheck(ground))
    filesOf(ground).edit('sources.yaml', (text) => text.replace(/(?<=checkedOn: )[\d-]{10}/g, later))
  },
  /** The holidays of the year after the last. */
  holidays: (ground) => {
    const files = filesOf(ground)
    const year = lastHolidayYear(ground) + 1
    files.edit(
      'sources.yaml',
      (text) => `${text.trimEnd()}

- id: holiday-notice-${year}
  kind: notice
  title: 国务院办公厅关于${year}年部分节假日安排的通知
  short: ${year}年放假通知
  publisher: 国务院办公厅
  documentNumber: 国办发明电〔${year - 1}〕99号
  publishedOn: ${year - 1}-11-04
  url: https://www.gov.cn/rehearsal
  accessedOn: ${latestCheck(ground)}
`,
    )
    files.insert(
      'holidays.yaml',
      `
- year: ${year}
  source: holiday-notice-${year}
  holidays:
    - { name: 元旦, from: ${year}-01-01, to: ${year}-01-03 }
    - { name: 春节, from: ${year}-02-05, to: ${year}-02-12 }
    - { name: 清明节, from: ${year}-04-03, to: ${year}-04-05 }
    - { name: 劳动节, from: ${year}-05-01, to: ${year}-05-05 }
    - { name: 端午节, from: ${year}-06-08, to: ${year}-06-10 }
    - { name: 中秋节, from: ${year}-09-15, to: ${year}-09-17 }
    - { name: 国庆节, from: ${year}-10-01, to: ${year}-10-07 }
  workdays: []
`,
      'last',
    )
  },
  /** The last year of holidays is not there yet, as in another county, or as the year runs out. */
  'fewer-holidays': (ground) =>
    filesOf(ground).edit('holidays.yaml', (text) =>
      text.slice(0, text.lastIndexOf('\n- year:')).trimEnd().concat('\n'),
    ),
  ...Object.fromEntries(
    kindIds.map((kind): [string, Change] => [
      kind,
      async (ground) => {
        const { root, pack, beside } = ground
        const table = join(beside, `${kind}.csv`)
        writeFileSync(table, inventedList(kind, root, pack, latestCheck(ground)))
        const said = await desk(
          ground,
          'import',
          kind,
          table,
          '--document',
          '冠司发〔2026〕1号',
          '--by',
          '张三',
          '--allow-removals',
        )
        const [, hash = ''] = /desk:approve -- ([0-9a-f]{16})/.exec(said) ?? []
        await desk(ground, 'approve', hash, '--by', '李四')
      },
    ]),
  ),
  codes: async (ground) => {
    await desk(ground, 'codes')
  },
  release: async (ground) => {
    const key = join(ground.beside, 'content.pem')
    await desk(ground, 'keygen', '--key', key)
    await desk(ground, 'publish', '--out', join(ground.beside, 'site'), '--key', key)
  },
}

/** All that can be true at once. */
export const usualChanges = Object.keys(changes).filter((name) => name !== 'fewer-holidays')

/** Makes the changes that are named, one after the other. */
export async function makeChanges(names: readonly string[], ground: Ground): Promise<void> {
  for (const name of names) {
    const change = changes[name]
    if (!change) throw new Error(`没有“${name}”这样改动。能排演的有：${Object.keys(changes).join('、')}`)
    await change(ground)
  }
}

const filesOf = ({ root, pack }: Ground) => new PackFiles(join(root, packFolder(pack)))

/** The day of the latest reading of a law: nothing of the content is of a later day. */
function latestCheck(ground: Ground): string {
  return (
    filesOf(ground)
      .read('sources.yaml')
      .match(/(?<=checkedOn: )[\d-]{10}/g)
      ?.sort()
      .at(-1) ?? ''
  )
}

function lastHolidayYear(ground: Ground): number {
  return Number(
    filesOf(ground)
      .read('holidays.yaml')
      .match(/(?<=^- year: )\d+/gm)
      ?.at(-1),
  )
}

function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 15)).toISOString().slice(0, 10)
}

/** Runs a command of the desk, which must succeed, and returns what it said. */
async function desk(ground: Ground, ...args: string[]): Promise<string> {
  let said = ''
  const say = (text: string) => {
    said += text
  }
  const { root, pack } = ground
  const code = await runCommand(args, { root, pack, today: latestCheck(ground), print: say, complain: say })
  if (code !== 0) throw new Error(said)
  return said
}
