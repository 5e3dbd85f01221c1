import type { Statement } from '../content/statement'
import { isRecord } from '../kept/stored'

/** A paper the reader fills in here: what is asked, and how the answers become the paper. */
export interface FormTemplate {
  id: string
  title: string
  /** Everyday words for it, shown under the title. */
  summary: string
  /** For those whose phone another may look at: what is written is not kept, and the file does not say what it is. */
  discreet?: true
  /** Read before starting: what the paper is for and what limits it. */
  intro: Statement[]
  /** By name, what the law says the paper should hold; `Field.required` refers to these. */
  basis: Record<string, Statement>
  steps: FormStep[]
  document: Block[]
  /** Read when the paper is done: where it goes, what goes with it, what happens then. */
  notes: Statement[]
}

/** One thing that is asked about: a person, a sum, what happened. */
export interface FormStep {
  id: string
  title: string
  hint?: string
  /** The law, where the reader needs it to answer. */
  notes?: Statement[]
  /** Asked once for each: several respondents, rows of evidence. */
  repeat?: Repeat
  when?: Condition
  fields: Field[]
}

interface Repeat {
  /** What one of them is called: "再加一个被告". */
  name: string
  /** So many stand on the paper even when empty; 0 where there may be none. */
  min: number
  max: number
}

export type FieldKind = 'text' | 'longText' | 'date' | 'amount' | 'number' | 'phone' | 'idNumber' | 'choice'

export interface Field {
  /** Unique in its form, so that a placeholder needs nothing else. */
  id: string
  kind: FieldKind
  label: string
  hint?: string
  /** Begins a page of its own under this title, so that a person with eight items is not one long page. */
  page?: string
  /** The entry of `basis` by which the law asks for it. Nothing stops the reader from leaving it to be filled in by hand. */
  required?: string
  when?: Condition
  /** Choices only. */
  options?: FieldOption[]
  /** Choices only: what counts until the reader chooses. */
  default?: string
  /** Dates only: the day can not lie ahead. */
  past?: true
  /** Dates only: who does not know the day may leave it at the month. */
  month?: true
  /** Numbers only: exactly so many digits. */
  digits?: number
  /** Numbers only: the largest that can be. */
  max?: number
  /** Width of the ruled blank in characters; for a long text, how many ruled lines. */
  blank?: number
}

interface FieldOption {
  id: string
  text: string
  /** What the paper says where that is not `text`. */
  paper?: string
}

/** Holds while the choice `field` has one of these values. In a repeated step the entry's own fields go first. */
export interface Condition {
  field: string
  is: string[]
}

/**
 * A part of the paper. In `text`, `{field}` stands for an answer, or for a ruled blank while there is none; `[…]` is left
 * out while every answer in it is empty, and a paragraph of which nothing is left is dropped. Also known are
 * `{sum:words}` 大写金额, `{count:step}` the number of entries, and `{ordinal}` 一、二… where an entry is one of several.
 */
export type Block = { when?: Condition } & (
  | { kind: 'title' | 'heading' | 'text' | 'item' | 'addressee'; text: string }
  /** A long text as the reader's own paragraphs. */
  | { kind: 'long'; field: string }
  | { kind: 'each'; step: string; blocks: Block[] }
  /** `rows` at least, the rest empty. */
  | { kind: 'table'; step: string; columns: TableColumn[]; rows: number }
  /** Who signs, each entry of `step` where there is one; name and day are written by hand when the paper is handed in. */
  | { kind: 'signature'; lines: string[]; step?: string }
  | { kind: 'attachments'; items: string[] }
)

interface TableColumn {
  title: string
  text: string
  /** Share of the line. */
  width: number
}

/** Answers as typed, by field id; choices hold option ids. Plain data, kept on the phone. */
export type Entry = Record<string, string>
export interface FormAnswers {
  fields: Entry
  /** By step id, for repeated steps. */
  groups: Record<string, Entry[]>
}

export const emptyAnswers: FormAnswers = { fields: {}, groups: {} }

export function fieldOf(form: FormTemplate, id: string): Field | undefined {
  for (const step of form.steps) for (const field of step.fields) if (field.id === id) return field
  return undefined
}

/** What a field holds: the entry's own answer, then the form's; of a choice only what can be chosen, then its default. */
export function answerTo(form: FormTemplate, answers: FormAnswers, id: string, entry?: Entry): string {
  const answer = (entry?.[id] ?? answers.fields[id] ?? '').trim()
  const field = fieldOf(form, id)
  if (field?.kind !== 'choice' || field.options?.some((option) => option.id === answer)) return answer
  return field.default ?? ''
}

export function holds(form: FormTemplate, answers: FormAnswers, condition?: Condition, entry?: Entry): boolean {
  return condition === undefined || condition.is.includes(answerTo(form, answers, condition.field, entry))
}

const isFilled = (entry: Entry) => Object.values(entry).some((value) => value.trim() !== '')

/** The entries of a repeated step that say something, filled up with empty ones to the least number. */
export function entriesOf(step: FormStep, answers: FormAnswers): Entry[] {
  const filled = (answers.groups[step.id] ?? []).filter(isFilled)
  const missing = Math.max((step.repeat?.min ?? 0) - filled.length, 0)
  return [...filled, ...Array.from({ length: missing }, (): Entry => ({}))]
}

/** One screen: a few fields of one thing. `entry` is the place in a repeated step, null elsewhere. */
export interface FormPage {
  step: FormStep
  entry: number | null
  title: string
  fields: Field[]
}

/**
 * The screens in order, under the answers so far. A repeated step has the screens of every stored entry, also of one just
 * added and still empty; of at least one, so that there is a place to begin.
 */
export function pagesOf(form: FormTemplate, answers: FormAnswers): FormPage[] {
  return form.steps.flatMap((step) => {
    if (!holds(form, answers, step.when)) return []
    if (!step.repeat) return pagesOfEntry(form, answers, step, null)
    const count = Math.max(answers.groups[step.id]?.length ?? 0, step.repeat.min, 1)
    return Array.from({ length: count }, (_, index) => pagesOfEntry(form, answers, step, index)).flat()
  })
}

function pagesOfEntry(form: FormTemplate, answers: FormAnswers, step: FormStep, entry: number | null): FormPage[] {
  const values = entry === null ? undefined : answers.groups[step.id]?.[entry]
  const pages: FormPage[] = []
  for (const field of step.fields) {
    const last = pages[pages.length - 1]
    if (!last || field.page !== undefined) pages.push({ step, entry, title: field.page ?? step.title, fields: [] })
    if (holds(form, answers, field.when, values)) pages[pages.length - 1]?.fields.push(field)
  }
  return pages.filter((page) => page.fields.length > 0)
}

/** An item the law asks for that is still empty. The paper prints it as a ruled blank. */
export interface OpenItem {
  step: FormStep
  /** Place among the entries that are printed, null outside repeated steps. */
  entry: number | null
  field: Field
  basis: Statement
}

export function openItems(form: FormTemplate, answers: FormAnswers): OpenItem[] {
  return form.steps.flatMap((step) => {
    if (!holds(form, answers, step.when)) return []
    const entries = step.repeat ? entriesOf(step, answers) : [undefined]
    return entries.flatMap((entry, index) =>
      step.fields.flatMap((field): OpenItem[] => {
        const basis = field.required === undefined ? undefined : form.basis[field.required]
        if (!basis || !holds(form, answers, field.when, entry)) return []
        if (answerTo(form, answers, field.id, entry) !== '') return []
        return [{ step, entry: step.repeat ? index : null, field, basis }]
      }),
    )
  })
}

/** Stored data of any condition → a sound draft: every readable answer is kept, the rest is dropped. Never throws. */
export function readFormAnswers(stored: unknown): FormAnswers {
  const { fields, groups } = isRecord(stored) ? stored : emptyAnswers
  return {
    fields: readEntry(fields),
    groups: isRecord(groups)
      ? Object.fromEntries(
          Object.entries(groups).flatMap(([step, list]) => (Array.isArray(list) ? [[step, list.map(readEntry)]] : [])),
        )
      : {},
  }
}

function readEntry(stored: unknown): Entry {
  if (!isRecord(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
