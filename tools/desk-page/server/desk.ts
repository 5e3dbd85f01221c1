import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type ContentRelease, readRelease, type SignedManifest } from '../../../src/domain/content/content-release'
import type { Publication } from '../../../src/domain/content/publication'
import { routes } from '../../../src/platform/routes'
import { compileCorpus } from '../../content/compile/compile'
import { publishedCounts, reportFigures } from '../../content/county/figures'
import { readLawPack } from '../../content/laws'
import { loadCorpus } from '../../content/load'
import { approveList } from '../../desk/approve-list'
import { readChoices } from '../../desk/choices'
import { giveCodes } from '../../desk/codes/give-codes'
import { deskCoverage } from '../../desk/coverage'
import { fieldText } from '../../desk/diff'
import { columnLetters, Refusal } from '../../desk/fault'
import { readHistory, restoreList, withdrawList } from '../../desk/history'
import { columnOf, type Mapping, targetsOf } from '../../desk/mapping/mapping'
import { markedCopy } from '../../desk/marked-copy'
import { type ImportPlan, planImport, publishPlan, type Signature } from '../../desk/plan-import'
import { makePosters } from '../../desk/posters/make-posters'
import { publishContent } from '../../desk/publish/publish-content'
import { makeKey } from '../../desk/publish/signing-key'
import type { Surroundings } from '../../desk/surroundings'
import { templateOf } from '../../desk/template'
import { limits } from '../../desk/workbook/unpack'
import { packId } from '../../pack/pack-folder'
import { ContentError, type Problem } from '../../pack/problem'
import type { Choices } from '../../published/cell-types'
import { kindIds, kinds } from '../../published/kinds/all-kinds'
import type { DeskRecord, Kind } from '../../published/kinds/kind'
import { publicationOf } from '../../published/publication'
import { type Published, readPublication, readPublished } from '../../published/published'
import { codeFor, readRegistry } from '../../published/registry'
import type {
  CodesState,
  ColumnsInWords,
  Editions,
  Figure,
  History,
  KindCard,
  ListState,
  Overview,
  PlanInWords,
  ReadyFile,
  RecordInWords,
  Settling,
  WholeList,
} from '../api'
import { createHandles } from './handles'
import type { Progress } from './http'
import { pageWords } from './page-words'
import { hasApp, type Preview } from './preview'

export interface DeskPlace {
  root: string
  pack: string
  /** ISO date; asked for each time, because a desk stays open overnight. */
  today(): string
  /** The folder of the officer, where the key lies. */
  home: string
  /** With the built app. */
  app: string
}

/** A table that was handed in. `before` is the code of the list that stood there when it was compared. */
interface Submitted {
  kind: Kind
  name: string
  bytes: Uint8Array
  settling: Settling
  plan: ImportPlan
  before: string | undefined
}

const nothingSettled: Settling = { columns: {}, answers: {}, keepBasis: false, skipHidden: false }

/** How many tables stay at hand, and how many made files. Each may be as large as a file that is taken. */
const most = { tables: 6, files: 12 }

/** How many new or changed records are offered to be looked at in the app. */
const mostSamples = 12

/** How many shortened bases are shown: law text is long. */
const mostShortened = 20

/** The desk's work, in the words of the page. What is right and wrong, the tools below tools/desk say. */
export function createDesk({ root, pack, today, home, app }: DeskPlace, preview: Preview) {
  const tables = createHandles<Submitted>(most.tables)
  const files = createHandles<{ name: string; bytes: Uint8Array }>(most.files)
  const editionsFolder = join(root, '发布')
  const keyFile = join(home, `${packId(pack)}-content.pem`)

  const surroundings = (progress: Progress = () => undefined): Surroundings => ({
    root,
    pack,
    today: today(),
    print: progress,
    complain: progress,
  })

  function published(kind: Kind): Publication<DeskRecord> | undefined {
    const problems: Problem[] = []
    const publication = readPublication(root, pack, kind, problems)
    if (problems.length > 0) throw new ContentError(problems)
    return publication
  }

  function overview(): Overview {
    const all = readPublished(root, pack, { demo: false })
    const counts = publishedCounts(all)
    const figures = reportFigures(root, pack)
    return {
      county: readChoices(root, pack).county.name,
      today: today(),
      kinds: kindIds.map((id): KindCard => {
        const kind: Kind = kinds[id]
        const list: Publication<DeskRecord> | undefined = all[id]
        const own = kind.counts([])
        return {
          kind: id,
          name: kind.name,
          ...(list && { list: stateOf(list) }),
          figures: figures.flatMap(({ id: figure, label, count, unit }): Figure[] =>
            figure in own ? [{ label, found: counts[figure] ?? 0, count, unit }] : [],
          ),
        }
      }),
      largestFile: limits.packedBytes,
      canPreview: hasApp(app),
    }
  }

  async function template(kind: Kind): Promise<{ name: string; bytes: Uint8Array }> {
    return { name: `${kind.name}-模板.xlsx`, bytes: await templateOf(kind, readChoices(root, pack)) }
  }

  function wholeList(kind: Kind): WholeList {
    const list = published(kind)
    if (!list) throw new Refusal(`“${kind.name}”还没有公布。`)
    const choices = readChoices(root, pack)
    return { ...stateOf(list), records: list.records.map((record) => inWords(kind, record, choices)) }
  }

  async function read(submission: Pick<Submitted, 'kind' | 'name' | 'bytes' | 'settling'>, progress: Progress) {
    const { settling, ...table } = submission
    progress('正在打开表格……')
    const before = published(table.kind)?.hash
    const plan = await planImport({ ...table, ...settling }, surroundings(), (done, all) =>
      progress(`正在检查第 ${done} 行，共 ${all} 行`),
    )
    return { ...submission, plan, before }
  }

  async function submit(kind: Kind, name: string, bytes: Uint8Array, progress: Progress): Promise<PlanInWords> {
    const submitted = await read({ kind, name, bytes, settling: nothingSettled }, progress)
    return planInWords(tables.keep(submitted), submitted)
  }

  /** Reads the same table again with what an officer says of it. */
  async function settle(handle: string, settling: Settling, progress: Progress): Promise<PlanInWords> {
    const submitted = await read({ ...tables.get(handle), settling }, progress)
    tables.replace(handle, submitted)
    return planInWords(handle, submitted)
  }

  async function markedTable(handle: string): Promise<{ name: string; bytes: Uint8Array }> {
    const { name, bytes, plan } = tables.get(handle)
    const stem = name.replace(/\.[^.]*$/, '').replace(/\.标错$/, '')
    return { name: `${stem}.标错.xlsx`, bytes: await markedCopy(bytes, plan.tables, plan.faults) }
  }

  /** What the list would look like, or does. Returns an address without the page within the app. */
  function look(kind: Kind, handle: string | undefined, progress: Progress): { address: string } {
    progress('正在把名单放进小程序……')
    const lists: Published = readPublished(root, pack, { demo: false })
    if (handle !== undefined) {
      const { plan } = tables.get(handle)
      const provenance = {
        file: plan.source.name,
        sha256: plan.source.sha256,
        importedOn: today(),
        importedBy: '还没有导入',
        documentNumber: '还没有写文号',
      }
      Object.assign(lists, { [kind.id]: publicationOf(kind.id, provenance, plan.records) })
    }
    const packs = compileCorpus(loadCorpus(root, pack), readLawPack(root, pack), lists, [readRegistry(root, pack)])
    return { address: preview.show(packs) }
  }

  function publish(handle: string, signature: Signature): ListState {
    const { kind, plan, before } = tables.get(handle)
    const now = published(kind)
    if (now?.hash !== before)
      throw new Refusal('看的时候，别人把这份名单换过了，什么也没有公布。请把表重新放进来，再看一遍要变什么。')
    return stateOf(publishPlan(plan, signature, surroundings()).publication)
  }

  function sign(kind: Kind, code: string, by: string): ListState {
    // The one who signs has this list before their eyes, and no other.
    if (published(kind)?.hash !== code) throw new Refusal('这份名单刚刚换过了，没有签。刷新页面，重新看一遍。')
    approveList(code, by, surroundings())
    const signed = published(kind)
    if (!signed) throw new Refusal(`“${kind.name}”没有公布。`)
    return stateOf(signed)
  }

  function history(kind: Kind): History {
    const now = published(kind)
    return {
      ...(now && { now: stateOf(now) }),
      past: readHistory(kind, { root, pack }).map(({ number, replacedOn, replacedBy, how, publication }) => ({
        number,
        replacedOn,
        replacedBy,
        how,
        ...(publication && { list: stateOf(publication) }),
      })),
    }
  }

  function codes(): CodesState {
    const registry = readRegistry(root, pack)
    const { places, billboards } = readPublished(root, pack, { demo: false })
    const without = (target: 'place' | 'billboard', records: readonly DeskRecord[] = []) =>
      records.filter(({ id }) => codeFor(registry, `${target}:${id}`) === undefined).length
    return {
      given: registry.targets.size,
      waiting: { places: without('place', places?.records), billboards: without('billboard', billboards?.records) },
    }
  }

  async function posters(base: string, size: string, progress: Progress): Promise<ReadyFile[]> {
    progress('正在画海报……')
    const folder = mkdtempSync(join(tmpdir(), 'desk-posters-'))
    try {
      await makePosters({ base, size, out: folder, demo: false }, surroundings())
      return readdirSync(folder).map((name) => {
        const bytes = readFileSync(join(folder, name))
        return { handle: files.keep({ name, bytes }), name }
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  function editions(): Editions {
    const folders = existsSync(editionsFolder) ? readdirSync(editionsFolder) : []
    return {
      folders: folders
        .flatMap((name) => {
          const release = releaseIn(join(editionsFolder, name, 'manifest.json'))
          return release ? [{ name, version: release.version, publishedOn: release.publishedOn }] : []
        })
        .sort((a, b) => b.version - a.version),
      place: editionsFolder,
      key: { exists: existsSync(keyFile), place: keyFile },
    }
  }

  function makeSigningKey(): { words: string } {
    mkdirSync(dirname(keyFile), { recursive: true })
    const said: string[] = []
    makeKey(keyFile, { root, print: (text) => said.push(text) })
    return { words: said.join('') }
  }

  function publishEdition(name: string, progress: Progress): { done: boolean; words: string[] } {
    const out = join(editionsFolder, folderName(name))
    const words: string[] = []
    const say = (text: string) => {
      words.push(...text.split('\n').filter((line) => line.trim() !== ''))
      progress(words.at(-1) ?? '')
    }
    progress('正在把每一关过一遍……')
    mkdirSync(editionsFolder, { recursive: true })
    const done = publishContent({ out, key: keyFile }, { ...surroundings(), print: say }) === 0
    return { done, words }
  }

  function planInWords(handle: string, { kind, name, plan, settling }: Submitted): PlanInWords {
    const { sheet, records, faults, questions, notices, diff, counts, removals } = plan
    const choices = readChoices(root, pack)
    const fresh = new Set([...diff.added, ...diff.changed].map(({ id }) => id))
    return {
      handle,
      file: basename(name),
      sheet,
      count: records.length,
      faults: faults.map((fault) => ({ ...fault, fix: pageWords(fault.fix), place: cellName(fault) })),
      notices: notices.map(pageWords),
      columns: columnsInWords(kind, plan.mapping, choices),
      questions: questions.map((question) => ({
        ...question,
        places: `${question.cells.map(cellName).join('、')}${question.count > question.cells.length ? ` 等 ${question.count} 格` : ''}`,
      })),
      answers: plan.answers,
      shortened: {
        count: plan.shortened.length,
        first: plan.shortened
          .slice(0, mostShortened)
          .map(({ place: { row }, before, after }) => ({ row, before, after })),
      },
      keepBasis: settling.keepBasis,
      skipHidden: settling.skipHidden,
      isReady: faults.length + questions.length === 0,
      diff,
      counts,
      removals,
      samples: (fresh.size > 0 ? records.filter(({ id }) => fresh.has(id)) : records)
        .slice(0, mostSamples)
        .map((record) => ({ name: kind.nameOf(record), route: pageOf(kind, record) })),
    }
  }

  return {
    overview,
    template,
    wholeList,
    submit,
    settle,
    markedTable,
    look,
    publish,
    sign,
    history,
    restore: (kind: Kind, number: number, by: string) => stateOf(restoreList(kind, number, by, surroundings())),
    withdraw: (kind: Kind, by: string) => withdrawList(kind, by, surroundings()),
    coverage: () => deskCoverage(surroundings()),
    codes,
    giveCodes: () => {
      giveCodes({ demo: false }, surroundings())
      return codes()
    },
    posters,
    file: (handle: string) => files.get(handle),
    editions,
    makeSigningKey,
    publishEdition,
  }
}

export type Desk = ReturnType<typeof createDesk>

const stateOf = ({ provenance, approval, hash, records }: Publication<DeskRecord>): ListState => ({
  count: records.length,
  documentNumber: provenance.documentNumber,
  importedBy: provenance.importedBy,
  importedOn: provenance.importedOn,
  ...(approval && { approval }),
  code: hash,
})

function inWords(kind: Kind, record: DeskRecord, choices: Choices): RecordInWords {
  const values = record as unknown as Record<string, unknown>
  return {
    name: kind.nameOf(record),
    fields: kind.columns.flatMap(({ key, heading, type }) => {
      const text = fieldText(values[key], type, choices)
      return key === 'id' || text === '' ? [] : [{ heading, text }]
    }),
  }
}

const cellName = ({ row, column }: { row?: number; column?: number }): string =>
  row === undefined || column === undefined ? '' : `${columnLetters(column)}${row}`

function columnsInWords(kind: Kind, mapping: Mapping, choices: Choices): ColumnsInWords {
  const { guessed, headingRow, constants, columns, splits } = mapping
  return {
    guessed,
    headingRow,
    constants,
    columns: columns.map(({ letters, heading, target, examples }) => ({
      ...{ letters, heading, target, examples },
      inside: kind.columns.flatMap((column) => (splits[column.key] === target ? [column.heading] : [])),
    })),
    targets: targetsOf(kind),
    missing: kind.columns.flatMap(({ key, heading, required, type }) =>
      required && key !== 'id' && columnOf(mapping, key) === undefined && !(key in splits)
        ? [{ key, heading, labels: (type.options?.(choices) ?? []).map(({ label }) => label) }]
        : [],
    ),
  }
}

/** Where the app shows a record. */
function pageOf(kind: Kind, { id, ...record }: DeskRecord): string {
  if (kind.id === 'leniency-items') return routes.leniencyItem(id)
  if (kind.id === 'places') return routes.place(id)
  if (kind.id === 'credit-rules') return routes.creditRule(id)
  if (kind.id === 'contacts') return routes.channel((record as unknown as { channel: string }).channel)
  return routes.places()
}

/**
 * The name of a folder and nothing more: no path, no name that Windows keeps for itself.
 * @throws Refusal in words for whoever typed it.
 */
function folderName(typed: string): string {
  const name = typed.trim()
  if (
    !/^[\p{L}\p{N}](?:[\p{L}\p{N} _-]{0,38}[\p{L}\p{N}])?$/u.test(name) ||
    /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name)
  )
    throw new Refusal('文件夹的名字只用汉字、字母和数字，中间可以有空格和短横，最多 40 个字。什么也没有做。')
  return name
}

function releaseIn(path: string): ContentRelease | undefined {
  try {
    return readRelease(JSON.parse((JSON.parse(readFileSync(path, 'utf8')) as SignedManifest).release))
  } catch {
    return undefined // not one of ours
  }
}
