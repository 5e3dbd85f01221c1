import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Provenance, Publication, PublicationKind } from '../../src/domain/content/publication'
import { countAgainstReport } from '../content/county/figures'
import { ContentError, type Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { kinds } from '../published/kinds/all-kinds'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { memoryPath, publicationOf, publicationPath, serialise } from '../published/publication'
import { readPublication } from '../published/published'
import { readChoices } from './choices'
import { type Diff, diffOf, isSame } from './diff'
import { type Fault, inReadingOrder, Refusal } from './fault'
import { keepPublished } from './history'
import { giveIds } from './ids/give-ids'
import { reusedIds } from './ids/reused-ids'
import { type ChosenColumns, columnOf, type Target, targetsOf } from './mapping/mapping'
import { memoryOf, readMemory, serialiseMemory } from './mapping/remembered'
import type { Answers, Question } from './questions'
import { type Reading, readRecords } from './read-records'
import type { Surroundings } from './surroundings'
import { readTables } from './workbook/read-tables'
import type { Table } from './workbook/table'

/** A table that an officer hands in, and what was said of it so far. */
export interface Submission {
  kind: Kind
  /** Name of the file; folders before it are not kept. */
  name: string
  bytes: Uint8Array
  /** Which column is which, where the guess is wrong: `{ basis: 'D' }`, or `{ kind: '不予处罚' }` for all rows. */
  columns?: ChosenColumns
  /** To the questions of an earlier plan for the same table. */
  answers?: Answers
  /** Bases stay as they are written, law text and all. */
  keepBasis?: boolean
  /** Hidden rows and columns are left out. */
  skipHidden?: boolean
}

/**
 * What a table would do, all of it as data: whoever shows it adds no rule of its own. `records`, `diff` and `counts` are whole
 * only where nothing is wrong and nothing is asked.
 */
export interface ImportPlan extends Pick<Reading, 'sheet' | 'mapping' | 'shortened' | 'notices'> {
  kind: PublicationKind
  source: { name: string; sha256: string }
  records: DeskRecord[]
  /** What must be mended in the table. */
  faults: Fault[]
  /** What must be answered. */
  questions: Question[]
  /** What a column can be said to be, for `columns` of a submission. */
  targets: { target: Target; label: string }[]
  /** All that was answered, remembered answers too. */
  answers: Answers
  diff: Diff
  /** Against the report's figures: `金牌调解员 20/38 名`. */
  counts: string[]
  /** Of `of` published records, how many would go; `tooMany` of them go only when somebody says that it is meant. */
  removals: { count: number; of: number; tooMany: boolean }
  /** As it was read, for the copy with the faults marked (see markedCopy). */
  tables: Table[]
}

/** Where a list is kept. */
export type Desk = Pick<Surroundings, 'root' | 'pack' | 'today'>

/** Of what is published, more than this share is taken away only when somebody says that it is meant. */
const removableShare = 0.2

/**
 * Reads a table and says what publishing it would do. Changes nothing.
 * @throws Refusal for what cannot be looked at row by row, ContentError where the county's own files are broken.
 */
export async function planImport(
  { kind, name, bytes, columns = {}, answers: given = {}, keepBasis = false, skipHidden = false }: Submission,
  { root, pack, today }: Desk,
  progress?: (done: number, all: number) => void,
): Promise<ImportPlan> {
  const choices = readChoices(root, pack)
  const tables = await readTables(bytes)
  const remembered = readMemory(root, pack, kind.id)
  const answers = { ...remembered?.answers, ...given }
  const need = answers.conditions
  const reading = readRecords(
    tables,
    kind,
    choices,
    {
      chosen: columns,
      ...(remembered && { remembered }),
      settled: { keepBasis, ...((need === 'all' || need === 'any') && { conditions: need }) },
      answers,
      today,
      skipHidden,
    },
    progress,
  )
  const { sheet, mapping, shortened, notices, placeOf } = reading
  const old = readOld(root, pack, kind)?.records ?? []
  const identified =
    columnOf(mapping, 'id') === undefined && reading.faults.length + reading.questions.length === 0
      ? giveIds(kind, reading.drafts, old, answers, placeOf)
      : { drafts: columnOf(mapping, 'id') === undefined ? [] : reading.drafts, questions: [], faults: [] }
  const records = identified.drafts.map(({ row, fields }) => kind.schema.parse({ row, ...fields }))
  const reused = reusedIds(kind, records, old, answers, placeOf)
  const faults = inReadingOrder([...reading.faults, ...identified.faults, ...reused.faults])
  const questions = [...reading.questions, ...identified.questions, ...reused.questions]
  const isReady = faults.length + questions.length === 0
  const diff = isReady ? diffOf(kind, old, records, choices) : noDiff
  return {
    kind: kind.id,
    source: { name: basename(name), sha256: createHash('sha256').update(bytes).digest('hex') },
    ...{ sheet, mapping, shortened, notices, records, faults, questions, answers, diff, targets: targetsOf(kind) },
    counts: isReady ? countAgainstReport(root, pack, kind, records) : [],
    removals: {
      count: diff.removed.length,
      of: old.length,
      tooMany: diff.removed.length > old.length * removableShare,
    },
    tables,
  }
}

const noDiff: Diff = { added: [], removed: [], changed: [], unchanged: 0 }

/** Who publishes, and on whose paper. */
export interface Signature {
  documentNumber?: string | undefined
  by?: string | undefined
  allowRemovals?: boolean
}

/** What became of it: written just now, or there already, from the same file on the same word. */
export interface Published {
  outcome: 'written' | 'already'
  /** Where it lies, from the project folder. */
  path: string
  publication: Publication<DeskRecord>
}

/**
 * Publishes what a plan says, all of it, or nothing; what it replaces goes into the history, and how the table is drawn is
 * kept for its next edition.
 * @throws Refusal where the plan is not ready, nobody signs, or more goes than anybody said.
 */
export function publishPlan(plan: ImportPlan, signature: Signature, { root, pack, today }: Desk): Published {
  const kind: Kind = kinds[plan.kind]
  if (plan.faults.length > 0) throw new Refusal(`还有 ${plan.faults.length} 处要改，什么也没有发布。`)
  if (plan.questions.length > 0) throw new Refusal(`还有 ${plan.questions.length} 个问题要回答，什么也没有发布。`)
  const signed = signedBy(signature)
  refuseRemovals(plan, signature)
  const path = publicationPath(pack, kind.id)
  const provenance: Provenance = {
    file: plan.source.name,
    sha256: plan.source.sha256,
    importedOn: today,
    ...signed,
  }
  const old = readOld(root, pack, kind)
  if (old && isSame(plan.diff) && isSameSource(old, provenance)) return { outcome: 'already', path, publication: old }
  const publication = publicationOf(kind.id, provenance, plan.records)
  const memory = memoryOf(plan.mapping, plan.answers)
  keepPublished(kind, { by: signed.importedBy, how: 'import' }, { root, pack, today })
  writeFiles(
    new Map([
      [join(root, path), serialise(publication)],
      ...(memory ? [[join(root, memoryPath(pack, kind.id)), serialiseMemory(memory)] as const] : []),
    ]),
  )
  return { outcome: 'written', path, publication }
}

/** @throws Refusal where the paper or the name is missing. */
export function signedBy({
  documentNumber = '',
  by = '',
}: Signature): Pick<Provenance, 'importedBy' | 'documentNumber'> {
  const signed = { importedBy: plainText(by), documentNumber: plainText(documentNumber) }
  if (signed.documentNumber === '') throw new Refusal('要写明这份清单出自哪个文件：--document 文号。')
  if (signed.importedBy === '') throw new Refusal('要写明是谁导入的：--by 姓名。')
  return signed
}

/** @throws Refusal where more would go than anybody said. */
export function refuseRemovals({ removals: { count, of, tooMany } }: ImportPlan, { allowRemovals }: Signature): void {
  if (tooMany && !allowRemovals)
    throw new Refusal(
      `这次会删掉已经发布的 ${of} 条里的 ${count} 条，超过五分之一，没有发布。交错了文件就换对的；真要删，命令后面加 --allow-removals。`,
    )
}

function readOld(root: string, pack: string, kind: Kind): Publication<DeskRecord> | undefined {
  const problems: Problem[] = []
  const old = readPublication(root, pack, kind, problems)
  if (problems.length > 0) throw new ContentError(problems)
  return old
}

function isSameSource(old: Publication<DeskRecord>, now: Provenance): boolean {
  const { sha256, documentNumber, importedBy } = old.provenance
  return sha256 === now.sha256 && documentNumber === now.documentNumber && importedBy === now.importedBy
}
