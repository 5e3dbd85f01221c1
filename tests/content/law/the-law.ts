import type { Citation } from '@/domain/content/provenance'
import type { Statement } from '@/domain/content/statement'
import { pathsOf } from '@/domain/disputes/triage'
import { corpus } from '../county-corpus'

/** What stands against one error found in the content: the facts, where they lead, what is said there and by which text. */
export interface Right {
  facts: string
  /** `triage:wages/outcomes/employed`, `channel:court`, `deadline:…`, `quiz:…`, `lesson:…`, `word:…`, `saying:…`, `leniency:guides/…`. */
  at: string
  /** Must be said, all of them, in one statement. */
  says?: RegExp | RegExp[]
  /** Must be said nowhere in the record. */
  never?: RegExp
  /** The channel an outcome leads to, or one of its other doors: `court`, `!labour-arbitration`. */
  door?: string
  /** Deadline rules an outcome or channel names. */
  deadlines?: string[]
  /** As editors write them; the statement that says it cites one of them. Without `says` the record cites each. */
  cites?: string[]
}

interface Said {
  text: string
  cites: string[]
}

/** What is wrong with the content in the light of `right`; empty when it holds. */
export function faultsOf({ at, says = [], never, door, deadlines = [], cites = [] }: Right): string[] {
  const record = recordAt(at)
  if (record === undefined) return [`no ${at}`]
  const said = statementsIn(record)
  const patterns = [says].flat()
  const faults: string[] = []
  if (patterns.length > 0) {
    const found = said.filter(({ text }) => patterns.every((pattern) => pattern.test(text)))
    if (found.length === 0) faults.push(`${at} nowhere says ${patterns.join(' and ')}`)
    else if (cites.length > 0 && !found.some((one) => cites.some((cite) => one.cites.includes(cite))))
      faults.push(
        `${at} says it without ${cites.join(' or ')}, citing ${found.map((one) => one.cites.join(' ')).join('; ')}`,
      )
  } else {
    const cited = new Set(said.flatMap((one) => one.cites))
    faults.push(...cites.filter((cite) => !cited.has(cite)).map((cite) => `${at} does not cite ${cite}`))
  }
  const wrong = never && said.find(({ text }) => never.test(text))
  if (wrong) faults.push(`${at} says: ${wrong.text}`)
  const names = record as { channel?: string; alternatives?: { channel: string }[]; deadlines?: string[] }
  if (door !== undefined) {
    const others = names.alternatives?.map(({ channel }) => channel) ?? []
    const forbidden = door.startsWith('!') ? door.slice(1) : undefined
    if (forbidden !== undefined && [names.channel, ...others].includes(forbidden))
      faults.push(`${at} leads to ${forbidden}`)
    if (forbidden === undefined && names.channel !== door)
      faults.push(`${at} leads to ${names.channel}, not to ${door}`)
  }
  faults.push(...deadlines.filter((id) => !names.deadlines?.includes(id)).map((id) => `${at} does not name ${id}`))
  return faults
}

/** Outcome that the answers lead to, each an option id in the order they are asked. */
export function outcomeOf(treeId: string, ...answers: string[]): string {
  const tree = corpus.disputes.trees.find(({ id }) => id === treeId)
  const path =
    tree && pathsOf(tree).find(({ options }) => options.map(({ option }) => option).join() === answers.join())
  if (!path) throw new Error(`${treeId}: no way ${answers.join(', ')}`)
  return path.outcome
}

function recordAt(at: string): unknown {
  const [kind = '', path = ''] = at.split(/:(.*)/)
  const [id = '', ...rest] = path.split('/')
  const { disputes, lessons, questions, glossary, sayings, leniency, credit, places, hotlines } = corpus
  const lists: Record<string, readonly unknown[]> = {
    channel: disputes.channels,
    triage: disputes.trees,
    deadline: disputes.deadlines,
    counting: disputes.counting,
    form: disputes.forms,
    lesson: lessons.map(({ lesson }) => lesson),
    quiz: questions.questions,
    word: glossary,
    saying: sayings.sayings,
    hotline: hotlines.map((hotline) => ({ ...hotline, id: hotline.number, text: hotline.use })),
  }
  const wholes: Record<string, unknown> = { leniency, credit, places }
  const start =
    kind in wholes ? step(wholes[kind], id) : lists[kind]?.find((record) => (record as { id: string }).id === id)
  return rest.reduce(step, start)
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.find((entry) => (entry as { id?: string }).id === name) ?? value[Number(name)]
  return (value as Record<string, unknown> | undefined)?.[name]
}

/** Everything said in a record, with the citations that hold for it: its own, or those of what it stands in. */
function statementsIn(record: unknown, above: Citation[] = []): Said[] {
  if (typeof record === 'string') return [{ text: record, cites: above.map(asWritten) }]
  if (typeof record !== 'object' || record === null) return []
  const own = (record as Partial<Statement>).cites ?? above
  return Object.entries(record).flatMap(([name, value]) => (name === 'cites' ? [] : statementsIn(value, own)))
}

function asWritten(citation: Citation): string {
  const source = corpus.sources.find(({ id }) => id === citation.source)
  if ('article' in citation) return `${source?.short} 第${citation.article}条`
  return 'section' in citation ? `报告 ${citation.section}` : `网页 ${citation.source}`
}
