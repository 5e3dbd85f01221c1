import { existsSync, readFileSync } from 'node:fs'
import { chosenPack } from '../../config/pack'
import { type Doors, outOfReach } from '../../src/domain/search/doors'
import { findDoors } from '../../src/domain/search/find-everywhere'
import { asSaid } from '../../src/domain/search/search-pack'
import { compileCorpus } from '../content/compile/compile'
import { loadCorpus } from '../content/load'
import { measureActs } from './acts'
import { placeOf } from './finding'

interface Question {
  q: string
  accept: string[]
}

/** Percent. */
const marks = { first: 88, three: 96, out: 80 }

/** Written for development, and not part of the project. */
export const developmentSet = '../shared/facts/queries-dev.json'

/**
 * How often the right kind of dispute is shown first, and among the first three, to what people ask; and how often what is
 * out of reach is told so. `from` names the file of questions, each with the kinds that are right; without it there is
 * nothing to measure. Returns the exit code: 1 below the marks.
 */
export function benchDoors(from: string, misses: boolean): 0 | 1 {
  if (existsSync(from)) return measure(JSON.parse(readFileSync(from, 'utf8')), misses)
  process.stdout.write(`没有 ${from}，什么也没量\n`)
  return 0
}

function measure(questions: readonly Question[], misses: boolean): 0 | 1 {
  let code: 0 | 1 = 0
  const corpus = loadCorpus(process.cwd(), chosenPack)
  const { search } = compileCorpus(corpus, {})
  const place = placeOf(search)
  const sayings = new Set(corpus.sayings.sayings.flatMap(({ says }) => says.map(asSaid)))
  const answers = questions.map(({ q, accept }) => {
    const { fit, kinds }: Doors = findDoors(place, q)
    const shown = kinds.map((kind) => search.doors.kinds[kind]?.id ?? '')
    const reach = !accept.includes(outOfReach)
    const told = fit === 'out' || fit === 'none'
    return {
      q,
      kind: accept[0] ?? '',
      reach,
      said: sayings.has(q),
      first: accept.includes(shown[0] ?? '') || (!reach && told),
      three: shown.slice(0, 3).some((kind) => accept.includes(kind)),
      out: told,
      shown: told ? [fit] : shown.slice(0, 3),
    }
  })
  const within = answers.filter(({ reach }) => reach)
  const beyond = answers.filter(({ reach }) => !reach)
  table(
    '按哪一类',
    groupBy(within, ({ kind }) => kind),
  )
  table(
    '按字数',
    groupBy(within, ({ q }) => (q.length <= 4 ? '1—4' : q.length <= 10 ? '5—10' : q.length <= 20 ? '11—20' : '20以上')),
  )
  table(
    '合计',
    new Map([
      ['全部', within],
      ['不算说法里原有的', within.filter(({ said }) => !said)],
    ]),
  )
  const shops = measureActs(search)
  process.stdout.write('\n开店、摆摊、开车、种地的人说自己的小错\n')
  console.table([{ 条: shops.all, '第一个 %': shops.first.toFixed(1), '三个里有 %': shops.named.toFixed(1) }])
  if (misses)
    for (const { q, shown, want } of shops.misses)
      process.stdout.write(`${q} → ${shown.join(' ')}，应是 ${want.join(' ')}\n`)
  if (misses)
    for (const { q, kind, shown, first } of answers)
      if (!first) process.stdout.write(`${q} → ${shown.join(' ')}，应是 ${kind}\n`)
  const figures = {
    first: share(within, ({ first }) => first),
    three: share(within, ({ three }) => three),
    out: share(beyond, ({ out }) => out),
  }
  process.stdout.write(`管不了的 ${beyond.length} 条，照实说了 ${figures.out.toFixed(1)}%\n`)
  const wrongly = within.filter(({ out }) => out).length
  process.stdout.write(`管得了却说管不了的 ${wrongly} 条\n`)
  for (const name of ['first', 'three', 'out'] as const) {
    if (figures[name] >= marks[name] || (name === 'out' && beyond.length === 0)) continue
    const names = { first: '第一个就对', three: '前三个里有', out: '管不了的照实说' }
    process.stderr.write(
      `${names[name]}只有 ${figures[name].toFixed(1)}%，要到 ${marks[name]}%：看看 spoken 里缺哪些话\n`,
    )
    code = 1
  }
  return code
}

function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 0 : (100 * list.filter(holds).length) / list.length
}

function groupBy<T>(list: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one])
  return groups
}

function table(title: string, groups: ReadonlyMap<string, readonly { first: boolean; three: boolean }[]>): void {
  process.stdout.write(`\n${title}\n`)
  console.table(
    [...groups].map(([name, answers]) => ({
      [title]: name,
      条: answers.length,
      '第一个 %': share(answers, ({ first }) => first).toFixed(1),
      '前三个 %': share(answers, ({ three }) => three).toFixed(1),
    })),
  )
}
