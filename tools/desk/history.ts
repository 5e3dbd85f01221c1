import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Publication } from '../../src/domain/content/publication'
import { packFolder } from '../pack/pack-folder'
import type { Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { publicationPath } from '../published/publication'
import { readPublication } from '../published/published'
import { Refusal } from './fault'
import type { Surroundings } from './surroundings'

type Desk = Pick<Surroundings, 'root' | 'pack' | 'today'>

/** What took the place of a list: another one, an older one, or nothing. */
const ways = ['import', 'restore', 'withdraw'] as const
export type Way = (typeof ways)[number]

const entrySchema = z.strictObject({
  replacedOn: z.iso.date(),
  replacedBy: z.string().min(1),
  how: z.enum(ways),
  /** The file of the list, to the letter. */
  text: z.string(),
})

/** A list that was published before. `number` counts up from 1 and is never used again. */
export interface PastList extends z.infer<typeof entrySchema> {
  number: number
  /** Left out where today's program no longer reads it. */
  publication?: Publication<DeskRecord>
}

/** Lists that were published before lie beside those that are, where no reader of the published ones looks. */
const historyFolder = (pack: string, kind: Kind) => `${packFolder(pack)}/published/.history/${kind.id}`

/**
 * Lays a copy of what is published into the history, before something else takes its place. Killed between the two, the list
 * is in the history and still published; it is then not kept twice.
 */
export function keepPublished(kind: Kind, { by, how }: { by: string; how: Way }, { root, pack, today }: Desk): void {
  const path = join(root, publicationPath(pack, kind.id))
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  const numbers = numbersIn(root, pack, kind)
  const last = numbers.at(-1)
  const isKept = last !== undefined && readEntry(root, pack, kind, last).text === text
  const entry: z.infer<typeof entrySchema> = { replacedOn: today, replacedBy: signer(by), how, text }
  const file = entryPath(root, pack, kind, isKept ? last : (last ?? 0) + 1)
  writeFiles(new Map([[file, `${JSON.stringify(entry, null, 1)}\n`]]))
}

/** What was published before, the newest first. What still is published, because replacing it was broken off, is left out. */
export function readHistory(kind: Kind, { root, pack }: Pick<Desk, 'root' | 'pack'>): PastList[] {
  const path = join(root, publicationPath(pack, kind.id))
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const numbers = numbersIn(root, pack, kind)
  return numbers
    .map((number) => ({ number, ...readEntry(root, pack, kind, number) }))
    .filter(({ number, text }) => number !== numbers.at(-1) || text !== now)
    .map((entry) => {
      const publication = publicationIn(entry.text, kind, pack)
      return { ...entry, ...(publication && { publication }) }
    })
    .reverse()
}

/**
 * Publishes a list again that was published before, with the signatures it had.
 * @throws Refusal where there is no such list, or nobody says who wants it.
 */
export function restoreList(kind: Kind, number: number, by: string, desk: Desk): Publication<DeskRecord> {
  const { root, pack } = desk
  signer(by)
  const wanted = readHistory(kind, desk).find((entry) => entry.number === number)
  if (!wanted) throw new Refusal('历史里没有这一份，什么也没有改。刷新页面再看看。')
  if (!wanted.publication) throw new Refusal('这一份是旧程序写的，现在的程序读不了，什么也没有改。请找管小程序的人。')
  keepPublished(kind, { by, how: 'restore' }, desk)
  writeFiles(new Map([[join(root, publicationPath(pack, kind.id)), wanted.text]]))
  return wanted.publication
}

/** Takes a list down; it stays in the history. @throws Refusal where nothing is published, or nobody says who wants it. */
export function withdrawList(kind: Kind, by: string, desk: Desk): void {
  const path = join(desk.root, publicationPath(desk.pack, kind.id))
  signer(by)
  if (!existsSync(path)) throw new Refusal(`“${kind.name}”没有公布，什么也没有改。`)
  keepPublished(kind, { by, how: 'withdraw' }, desk)
  rmSync(path)
}

function signer(by: string): string {
  const name = plainText(by)
  if (name === '') throw new Refusal('要写明是谁做的，什么也没有改。')
  return name
}

const entryPath = (root: string, pack: string, kind: Kind, number: number) =>
  join(root, historyFolder(pack, kind), `${String(number).padStart(4, '0')}.json`)

function numbersIn(root: string, pack: string, kind: Kind): number[] {
  const folder = join(root, historyFolder(pack, kind))
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => (/^\d{4,}\.json$/.test(name) ? [Number.parseInt(name, 10)] : []))
    .sort((a, b) => a - b)
}

function readEntry(root: string, pack: string, kind: Kind, number: number): z.infer<typeof entrySchema> {
  const path = entryPath(root, pack, kind, number)
  try {
    return entrySchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Refusal(`历史里的 ${path} 读不懂，可能有人改过。什么也没有改，请找管小程序的人。`)
  }
}

/** Read by the same rules as what is published: in a folder of its own, because those rules read folders. */
function publicationIn(text: string, kind: Kind, pack: string): Publication<DeskRecord> | undefined {
  const scratch = mkdtempSync(join(tmpdir(), 'desk-history-'))
  try {
    writeFiles(new Map([[join(scratch, publicationPath(pack, kind.id)), text]]))
    const problems: Problem[] = []
    const publication = readPublication(scratch, pack, kind, problems)
    return problems.length > 0 ? undefined : publication
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
