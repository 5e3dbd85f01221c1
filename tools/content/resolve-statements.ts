import type { Statement } from '../../src/domain/statement'
import type { Cite } from './citations'
import type { StatementEntry } from './dispute-schema'
import type { Path, YamlFile } from './yaml-file'

export type ToStatement = (entry: StatementEntry, path: Path) => Statement

export const statementsOf =
  (file: YamlFile<unknown>, cite: Cite): ToStatement =>
  ({ text, cites = [], advice }, path) => ({
    text,
    cites: cite(file, [...path, 'cites'], cites),
    ...(advice && { advice }),
  })

export const eachOf = (to: ToStatement, entries: StatementEntry[], path: Path): Statement[] =>
  entries.map((entry, index) => to(entry, [...path, index]))
