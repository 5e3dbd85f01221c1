import { createHash } from 'node:crypto'
import { distance } from 'fastest-levenshtein'
import { differInFigures } from '../../pack/nearest'
import type { DeskRecord, Fields, Kind } from '../../published/kinds/kind'
import { plainSigns } from '../../published/plain-text'
import type { CellPlace, Fault } from '../fault'
import type { Answers, Question } from '../questions'
import type { Draft } from '../read-records'

/** Drafts with an id each. */
export interface Identified {
  drafts: Draft[]
  questions: Question[]
  faults: Fault[]
}

/** Texts less alike than this are two items. */
const alike = 0.6
/** Texts as alike as this are one item, where no other comes near. */
const surelyAlike = 0.9
const clearly = 0.05
/** More pairs than this would take minutes; then only items of the same field are held against each other. */
const mostPairs = 300_000

/**
 * Gives each row of a table without ids the id that its item has in the published list, found by its words: the same words,
 * or nearly the same. Where it may be the same item and may be another, that is asked. A new item gets an id made from its
 * words, so that whoever imports the table, and however, gives the same.
 */
export function giveIds(
  kind: Pick<Kind, 'id' | 'identity' | 'columns'>,
  drafts: readonly Draft[],
  published: readonly DeskRecord[],
  answers: Answers,
  placeOf: (row: number, key: string) => CellPlace,
): Identified {
  const faults: Fault[] = []
  const news = drafts.map((draft) => ({ draft, words: wordsOf(kind, draft.fields), id: '' }))
  const olds = new Map(published.map((record) => [record.id, wordsOf(kind, record as unknown as Fields)]))

  const firstRows = new Map<string, number>()
  for (const { draft } of news) {
    const all = JSON.stringify(draft.fields)
    const first = firstRows.get(all)
    if (first === undefined) firstRows.set(all, draft.row)
    else
      faults.push({
        ...placeOf(draft.row, kind.identity[0] ?? 'id'),
        message: `和第${first}行一字不差`,
        fix: '抄了两遍的，删去一行',
      })
  }

  // From all the words that tell one from another to the first alone.
  for (let count = kind.identity.length; count > 0; count--) {
    const key = (words: readonly string[]) => words.slice(0, count).join('\n')
    const waiting = groupBy([...olds], ([, words]) => key(words))
    const asking = groupBy(
      news.filter(({ id }) => id === ''),
      ({ words }) => key(words),
    )
    for (const [words, group] of asking) {
      const candidates = waiting.get(words) ?? []
      // With all the words the same they stand in their order; with fewer, only one for one is certain.
      if (count < kind.identity.length && (group.length > 1 || candidates.length > 1)) continue
      for (const [index, item] of group.entries()) {
        const old = candidates[index]
        if (!old) continue
        item.id = old[0]
        olds.delete(old[0])
      }
    }
  }

  const questions = matchNearly(kind, news, olds, published, answers, placeOf)
  const taken = new Set([...published.map(({ id }) => id), ...news.map(({ id }) => id)])
  const gone = new Set(olds.keys())
  for (const item of news) {
    if (item.id !== '') continue
    item.id = newId(kind.id, item.words, (id) => taken.has(id) && !gone.has(id))
    taken.add(item.id)
    gone.delete(item.id)
  }
  return {
    drafts: news.map(({ draft: { row, fields }, id }) => ({ row, fields: { id, ...fields } })),
    questions,
    faults,
  }
}

interface Item {
  draft: Draft
  words: string[]
  id: string
}

/** Gives ids to items that are nearly the same as a published one, and asks where it is not certain. */
function matchNearly(
  kind: Pick<Kind, 'id' | 'identity'>,
  news: readonly Item[],
  olds: Map<string, string[]>,
  published: readonly DeskRecord[],
  answers: Answers,
  placeOf: (row: number, key: string) => CellPlace,
): Question[] {
  const questions: Question[] = []
  const waiting = news.filter(({ id }) => id === '')
  const many = waiting.length * olds.size > mostPairs
  const pairs = waiting.flatMap((item) =>
    [...olds].flatMap(([id, words]) => {
      if (many && item.words[1] !== words[1]) return []
      const likeness = likenessOf(item.words[0] ?? '', words[0] ?? '')
      return likeness >= alike ? [{ item, id, words, likeness }] : []
    }),
  )
  pairs.sort((a, b) => b.likeness - a.likeness)
  const [subject = ''] = kind.identity
  for (const pair of pairs) {
    const { item, id, words, likeness } = pair
    if (item.id !== '' || !olds.has(id)) continue
    const others = pairs.filter(
      (other) =>
        other !== pair &&
        (other.item === item ? olds.has(other.id) : other.id === id && other.item.id === '') &&
        other.likeness > likeness - clearly,
    )
    const isCertain =
      likeness >= surelyAlike &&
      others.length === 0 &&
      words.slice(1).every((word, index) => word === item.words[index + 1]) &&
      !differInFigures(words[0] ?? '', item.words[0] ?? '')
    const question = `same-${shortHash([id, ...item.words])}`
    const answer = isCertain ? 'same' : answers[question]
    if (answer === 'new') continue
    if (answer === undefined || answer === 'same') {
      item.id = id
      olds.delete(id)
    }
    if (answer === undefined) {
      const before = published.find((record) => record.id === id) as unknown as Record<string, unknown>
      const text = (fields: object) => String((fields as Record<string, unknown>)[subject] ?? '')
      questions.push({
        id: question,
        text: '这一项和已经公布的一项很像，是不是同一项，只是改了字？',
        cells: [placeOf(item.draft.row, subject)],
        count: 1,
        compare: { before: text(before), after: text(item.draft.fields) },
        options: [
          { id: 'same', label: '是同一项，改了字' },
          { id: 'new', label: '不是，是新的一项' },
        ],
      })
    }
  }
  return questions
}

/** What tells one item from another, without how it was typed. */
function wordsOf({ identity }: Pick<Kind, 'identity'>, fields: Fields): string[] {
  return identity.map((key) =>
    plainSigns(String(fields[key] ?? ''))
      .replace(/[\p{P}\p{S}]/gu, '')
      .replace(/的?(?:违法)?行为$/, ''),
  )
}

function likenessOf(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || Math.min(a.length, b.length) < alike * longer) return 0
  return 1 - distance(a, b) / longer
}

const prefixes: Record<Kind['id'], string> = {
  'leniency-items': 'item',
  places: 'place',
  contacts: 'contact',
  'credit-rules': 'rule',
  billboards: 'board',
}

function newId(kind: Kind['id'], words: readonly string[], isTaken: (id: string) => boolean): string {
  const id = `${prefixes[kind]}-${shortHash(words)}`
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`
    if (!isTaken(numbered)) return numbered
  }
}

const shortHash = (words: readonly string[]) => createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 10)

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
