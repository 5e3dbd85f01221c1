import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { fold, indexRecords, queryWords, type SearchRecord, search } from '../../src/domain/search/search'

/** A way to search, made ready for some records. */
export interface Engine {
  name: string
  prepare(records: readonly SearchRecord[]): (query: string) => readonly number[]
}

const textOf = (record: SearchRecord) => fold(record.map(({ text }) => text).join('\n'))

/** Chinese has no spaces: the usual way is to index every two neighbouring characters. */
function pairs(text: string): string[] {
  return (text.match(/[a-z0-9]+|[\u3400-\u9fff]+/g) ?? []).flatMap((run) =>
    /^[a-z0-9]/.test(run) || run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
}

export const substring: Engine = {
  name: '本项目（子串）',
  prepare: (records) => {
    const index = indexRecords(records)
    return (query) => search(index, queryWords(query))
  },
}

export const miniSearch: Engine = {
  name: 'MiniSearch（二字词）',
  prepare: (records) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: pairs })
    index.addAll(records.map((record, id) => ({ id, text: textOf(record) })))
    return (query) => index.search(fold(query), { combineWith: 'AND', prefix: true }).map(({ id }) => id as number)
  },
}

export const flexSearch: Engine = {
  name: 'FlexSearch（二字词）',
  prepare: (records) => {
    const index = new FlexSearch.Index({ tokenize: 'forward', encode: (text: string) => pairs(fold(text)) })
    records.forEach((record, id) => {
      index.add(id, textOf(record))
    })
    return (query) => index.search(query, { limit: records.length }) as number[]
  },
}
