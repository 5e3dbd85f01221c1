import type { Citation } from '../../../src/domain/content/provenance'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { Cite } from './citations'

/** A record whose citations have been read, wherever in it they stand. */
export type Cited<T> = { [K in keyof T]: K extends 'cites' ? Citation[] : Cited<T[K]> }

/** The whole of a file, its citations read. */
export type ResolveCites = <T>(file: YamlFile<T>) => Cited<T>

export const citesResolver =
  (cite: Cite): ResolveCites =>
  <T>(file: YamlFile<T>) => {
    const resolve = (value: unknown, path: Path): unknown => {
      if (Array.isArray(value)) return value.map((item, index) => resolve(item, [...path, index]))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => {
          const at = [...path, name]
          return [name, name === 'cites' ? cite(file, at, inner) : resolve(inner, at)]
        }),
      )
    }
    return resolve(file.data, []) as Cited<T>
  }
