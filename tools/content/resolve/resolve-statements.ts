import type { Statement } from '../../../src/domain/content/statement'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { StatementEntry } from '../schema/dispute-schema'
import type { Cite } from './citations'

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
