import type { Citation, Source } from '../../src/domain/content/provenance'
import type { Statement } from '../../src/domain/content/statement'
import type { CreditGuide, CreditPath } from '../../src/domain/credit/credit'
import { kindNames, type LeniencyItem, partsOf } from '../../src/domain/leniency/leniency'
import { type Card, describeFigure } from '../../src/domain/lessons/lesson'
import type { QuestionBank } from '../../src/domain/quiz/question'
import type { CorpusLesson, CreditCorpus, DisputeCorpus, LeniencyCorpus, StoryCorpus, WrittenCorpus } from './corpus'

/** One statement the user reads, as check-claims.mjs takes it: one JSON object a line. */
export interface Claim {
  id: string
  text: string
  cites: ClaimCite[]
  /** Our own practical tip: it cites nothing. */
  advice?: true
  /** An invented case: its own figures need no backing. */
  fiction?: true
  /** Figures worked out from others, value to sum. */
  derived?: Record<string, string>
}

type ClaimCite =
  | { source: 'report'; section: string }
  | { source: 'law'; law: string; article: number }
  | { source: 'web'; url: string; accessedOn: string }

/** A claim, and the citations as they stand in the corpus. */
interface GroundedClaim {
  claim: Claim
  citations: readonly Citation[]
}

/** Every statement of the corpus with what it rests on. Ids are stable: `lesson:<id>`, `lesson:<id>#<card from 1>`, `hotline:`, `figure:`, `system:`. */
export function claimsOf(corpus: WrittenCorpus): Claim[] {
  return groundedClaims(corpus).map(({ claim }) => claim)
}

export function groundedClaims(corpus: WrittenCorpus): GroundedClaim[] {
  const sources = new Map(corpus.sources.map((source) => [source.id, source]))
  const written = new Map<ClaimCite[], readonly Citation[]>()
  const cite = (citations: readonly Citation[]) => {
    const cites = distinct(citations.map((citation) => toClaimCite(citation, sources)))
    written.set(cites, citations)
    return cites
  }
  return allClaims(corpus, cite).map((claim) => ({ claim, citations: written.get(claim.cites) ?? [] }))
}

function allClaims(corpus: WrittenCorpus, cite: (citations: readonly Citation[]) => ClaimCite[]): Claim[] {
  return [
    ...corpus.lessons.flatMap((entry) => lessonClaims(entry, cite)),
    ...corpus.hotlines.map(({ number, name, use, brief, cites }) => ({
      id: `hotline:${number}`,
      text: [`${name} ${number}。${use}`, brief].filter(Boolean).join('。'),
      cites: cite(cites),
    })),
    ...corpus.disputes.foundContacts.map(({ id, name, phone, address, cites }) => ({
      id: `found-contact:${id}`,
      text: [`${name}，电话 ${phone}`, address].filter(Boolean).join('，'),
      cites: cite(cites),
    })),
    ...corpus.figures.map(({ id, label, count, unit, section }) => ({
      id: `figure:${id}`,
      text: `${label} ${count}${unit}`,
      cites: [inReport(section)],
    })),
    ...disputeClaims(corpus.disputes, cite),
    ...leniencyClaims(corpus.leniency, cite),
    ...quizClaims(corpus.questions, cite),
    ...creditClaims(corpus.credit, cite),
    ...storyClaims(corpus.stories, cite),
    ...corpus.sayings.sayings.map(({ id, reason }) => toClaim(`saying:${id}`, reason, cite)),
    ...statementsIn(corpus.places, 'places').map(([id, said]) => toClaim(id.replace('/', ':'), said, cite)),
    ...corpus.glossary.flatMap(({ id, word, means }) =>
      means.map(({ text, cites }, index) => ({
        id: `word:${id}/${index}`,
        text: `${word}：${text}`,
        cites: cite(cites),
      })),
    ),
    ...corpus.systems.map(({ id, name, section }) => ({ id: `system:${id}`, text: name, cites: [inReport(section)] })),
  ]
}

/** Each statement under the record it stands in: `channel:court/can/0`, `triage:wages/outcomes/employed/why/0`, `deadline:…`, `counting:…`, `form:…`. */
function disputeClaims(disputes: DisputeCorpus, cite: (citations: readonly Citation[]) => ClaimCite[]): Claim[] {
  const records: [string, { id: string }[]][] = [
    ['channel', disputes.channels],
    ['triage', disputes.trees],
    ['deadline', disputes.deadlines],
    ['counting', disputes.counting],
    ['form', disputes.forms],
  ]
  return records.flatMap(([kind, list]) =>
    list.flatMap((record) => statementsIn(record, `${kind}:${record.id}`).map(([id, said]) => toClaim(id, said, cite))),
  )
}

/**
 * `leniency:law/food-label` is an item of the law itself as a whole. `leniency:guides/minor/statements/0`, `leniency:check/outcomes/first/why/0`, `leniency:folk/stall/reason` and, for an item
 * of a national list as a whole, `leniency:national/tax-01`. The county's items are its publication's own words.
 */
function leniencyClaims(
  { guides, folk, inspected, national, law, ...rest }: LeniencyCorpus,
  cite: (citations: readonly Citation[]) => ClaimCite[],
): Claim[] {
  const byId = (records: readonly { id: string }[]) => Object.fromEntries(records.map((record) => [record.id, record]))
  const statements = statementsIn(
    { ...rest, guides: byId(guides), folk: byId(folk), inspected: byId(inspected) },
    'leniency:',
  )
  return [
    ...statements.map(([id, said]) => toClaim(id.replace(':/', ':'), said, cite)),
    ...[...national.map(wholeItem('national')), ...law.map(wholeItem('law'))].map(({ cites, ...claim }) => ({
      ...claim,
      cites: cite(cites),
    })),
  ]
}

/** All that is said of an item, in one text. */
const wholeItem =
  (of: string) =>
  ({ id, kind, cites, ...item }: LeniencyItem) => ({
    id: `leniency:${of}/${id}`,
    text: [
      kindNames[kind],
      ...partsOf({ id, kind, cites, ...item }).flatMap(({ label, text }) => (label.startsWith('执法') ? [] : [text])),
    ]
      .map((part) => `${part.replace(/。$/, '')}。`)
      .join(''),
    cites,
  })

/** `quiz:<id>` is the question with its right options and explanation, `quiz:<id>/<option from 1>` why an option is right or wrong. */
function quizClaims(
  { cases, questions }: QuestionBank,
  cite: (citations: readonly Citation[]) => ClaimCite[],
): Claim[] {
  return [
    ...cases.map(({ id, text }): Claim => {
      const about = questions.filter((question) => question.case === id)
      const words = [text, ...about.map(({ stem }) => stem)].join('')
      return {
        id: `quiz-case:${id}`,
        text: words,
        cites: cite(about.flatMap(({ cites }) => cites)),
        fiction: true,
      }
    }),
    ...questions.flatMap(({ id, case: about, stem, options, explanation, cites }): Claim[] => {
      const right = options.filter((option) => option.right).map(({ text }) => text)
      return [
        {
          id: `quiz:${id}`,
          text: [about ? '' : stem, right.join('；'), '。', explanation].join(''),
          cites: cite(cites),
        },
        ...options.map(({ why }, index) => ({ id: `quiz:${id}/${index + 1}`, text: why, cites: cite(cites) })),
      ]
    }),
  ]
}

/**
 * `credit:guides/minor` for its title and summary, which rest on all it cites, `credit:guides/minor/statements/0`,
 * `credit:paths/repair/who/0`, and a picture in words as `credit:paths/repair/picture`.
 */
function creditClaims(
  { unpublished, guides, paths }: CreditCorpus,
  cite: (citations: readonly Citation[]) => ClaimCite[],
): Claim[] {
  const records: [string, (CreditGuide | CreditPath)[]][] = [
    ['guides', guides],
    ['paths', paths],
  ]
  const statements = records.flatMap(([list, entries]) =>
    entries.flatMap(({ picture, ...entry }) => {
      const id = `credit:${list}/${entry.id}`
      const drawn: [string, Statement][] = picture
        ? [[`${id}/picture`, { text: describeFigure(picture.figure), cites: picture.cites }]]
        : []
      const said = [...drawn, ...statementsIn(entry, id)]
      const head = { text: `${entry.title}。${entry.summary}`, cites: said.flatMap(([, { cites }]) => cites) }
      return [[id, head] as const, ...said]
    }),
  )
  const first = unpublished ? [['credit:unpublished', unpublished] as const] : []
  return [...first, ...statements].map(([id, said]) => toClaim(id, said, cite))
}

/**
 * `story:<id>` for its title and summary, `story:<id>/<panel>` for what is said in a panel, both invented, and
 * `story:<id>/<panel>/rule`. What is invented rests on the rules that the story tells.
 */
function storyClaims({ stories }: StoryCorpus, cite: (citations: readonly Citation[]) => ClaimCite[]): Claim[] {
  return stories.flatMap(({ id, title, summary, panels }) => {
    const all = panels.flatMap(({ rule }) => rule?.cites ?? [])
    const invented = (claim: string, text: string): Claim => ({ id: claim, text, cites: cite(all), fiction: true })
    return [
      invented(`story:${id}`, `${title}。${summary}`),
      ...panels.flatMap(({ id: panel, lines, rule, ask, choices = [], ending }) => {
        const said = [...lines.map(({ text }) => text), ask, ...choices.map(({ text }) => text), ending?.title]
        const claim = `story:${id}/${panel}`
        return [
          invented(claim, said.filter((text) => text !== undefined).join('。')),
          ...(rule ? [toClaim(`${claim}/rule`, rule, cite)] : []),
        ]
      }),
    ]
  })
}

function toClaim(
  id: string,
  { text, cites, advice }: Statement,
  cite: (citations: readonly Citation[]) => ClaimCite[],
): Claim {
  return { id, text, cites: cite(cites), ...(advice && { advice }) }
}

function statementsIn(value: unknown, id: string): [string, Statement][] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'cites' in value) return [[id, value as Statement]]
  return Object.entries(value).flatMap(([name, inner]) => statementsIn(inner, `${id}/${name}`))
}

function lessonClaims(
  { lesson, derived }: CorpusLesson,
  cite: (citations: readonly Citation[]) => ClaimCite[],
): Claim[] {
  const all = lesson.cards.flatMap((card) => card.cites)
  return [
    { id: `lesson:${lesson.id}`, text: `${lesson.title}。${lesson.summary}`, cites: cite(all) },
    ...lesson.cards.map((card, index): Claim => {
      const sums = derived[index] ?? {}
      return {
        id: `lesson:${lesson.id}#${index + 1}`,
        text: wordsOf(card),
        cites: cite(card.cites),
        ...(card.advice && { advice: card.advice }),
        ...(card.kind === 'case' && { fiction: true }),
        ...(Object.keys(sums).length > 0 && { derived: sums }),
      }
    }),
  ]
}

function wordsOf({ heading, text, figure }: Card): string {
  return `${heading}。${text}${figure ? describeFigure(figure) : ''}`
}

function toClaimCite(citation: Citation, sources: ReadonlyMap<string, Source>): ClaimCite {
  if ('section' in citation) return inReport(citation.section)
  const source = sources.get(citation.source)
  if ('article' in citation) return { source: 'law', law: source?.title ?? '', article: citation.article }
  return { source: 'web', url: source?.url ?? '', accessedOn: source?.accessedOn ?? '' }
}

function inReport(section: string): ClaimCite {
  return { source: 'report', section }
}

function distinct(cites: ClaimCite[]): ClaimCite[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()]
}
