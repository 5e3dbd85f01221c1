import type { z } from 'zod'
import type { PublicationKind } from '../../../src/domain/content/publication'
import type { CellType, Choices, FieldValue } from '../cell-types'

/** Whatever a row of a workbook becomes. */
export interface DeskRecord {
  id: string
  /** Row in the workbook, as Excel counts. */
  row: number
  demo?: true
}

/** A column of a workbook, and all that is known of it: template, reading, checking and comparing go by this. */
export interface Column {
  /** Name of the record's field. */
  key: string
  heading: string
  /** What other tables call it. */
  also?: readonly string[]
  /** For whom or what it is, in a line. */
  note: string | ((choices: Choices) => string)
  type: CellType
  required?: true
  /** No two rows may have the same. */
  unique?: true
  /** Rows below each other share it; tables often write it once. */
  shared?: true
  /** The key of a column whose cells may say this one in brackets: 市场监管（县市场监督管理局）. */
  inBracketsOf?: string
  /** A day that is over. */
  past?: true
  /** What the template shows. */
  example: string | number | ((choices: Choices) => string | number)
}

export type Fields = Record<string, FieldValue>

/** Says of the cell under `heading` what is wrong and how to put it right. */
export type FieldComplaint = (key: string, message: string, fix: string) => void

/** One kind of workbook. */
export interface Kind<R extends DeskRecord = DeskRecord> {
  id: PublicationKind
  /** What it is called, and its sheet. */
  name: string
  columns: readonly Column[]
  /** What is stored of a row. Demonstration records are marked as such, and only they may lack a real phone. */
  schema: z.ZodType<R>
  /** What only the cells of a row together tell; may give other fields than it was given. */
  settle?(fields: Fields, complain: FieldComplaint, choices: Choices): Fields
  /** What tells one from another where a table has no ids; the first is compared by its words, too. */
  identity: readonly string[]
  /** What people call one of them: the breach, the name, the village. */
  nameOf(record: R): string
  /** Ids of the report's figures, each with how many of them these records are. */
  counts(records: readonly R[]): Record<string, number>
}
