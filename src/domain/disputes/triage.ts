import type { Statement } from '../content/statement'
import type { Call } from './channel'

/**
 * Questions that lead to one of some outcomes. Nodes, options and outcomes go by name, never by position, so a link keeps
 * its meaning when a question is added; where the reader stands is derived by replaying the answers.
 */
export interface QuestionTree<Outcome> {
  start: string
  questions: Record<string, Question>
  outcomes: Record<string, Outcome>
}

/** One kind of dispute, and the doors its questions lead to. */
export interface TriageTree extends QuestionTree<Outcome> {
  id: string
  title: string
  /** Everyday words for it, shown under the title. */
  summary: string
  icon: string
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture: string
  /** Said before anything else, for trees where a life may be in danger. */
  urgent?: Statement
  /**
   * For those whose phone another may look at: nothing of it is kept, every step can be left at once for a page that tells
   * nothing, and these numbers can be dialled there.
   */
  discreet?: string[]
}

interface Question {
  text: string
  /** How to tell, in a sentence. */
  hint?: string
  options: Option[]
}

interface Option {
  id: string
  text: string
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture?: string
  /** The next question or the outcome. */
  to: string
}

export interface Outcome {
  title: string
  /** What to do, and with whom, in one sentence. */
  answer: Statement
  /** As `TriageTree.discreet`, where only this end of the tree must not be found out. */
  discreet?: string[]
  /** Said first where waiting is dangerous. */
  urgent?: Statement
  /** The door to go to. */
  channel: string
  /** Whom to ring first, and what to ask. */
  call: Call
  /** Answers → rule → article: why this door. */
  why: Statement[]
  /** What to do, in order. */
  steps: Statement[]
  /** What holds, or is to be done, only in some cases. */
  cases?: Statement[]
  /** Other doors, and when each is better. */
  alternatives: { channel: string; when: Statement }[]
  /** What can not be done there. */
  cannot: Statement[]
  /** What to bring, besides what the channel asks of everyone. */
  bring: Statement[]
  /** Deadline rules by id; where there is none, `deadlineNote` says so. */
  deadlines: string[]
  deadlineNote?: Statement
  /** Papers this app can fill in, by form id. */
  forms: string[]
}

/** Where a reader stands in a tree: the questions answered so far, and either the next question or the outcome. */
export interface TriageState {
  answered: { question: string; option: Option }[]
  at: { question: string } | { outcome: string }
}

/**
 * Replays answers (question id → option id) from the tree's start. An answer that the tree does not know, say from an old
 * link, ends the replay at its question: the reader is asked again rather than led astray.
 */
export function replay(tree: QuestionTree<unknown>, answers: Readonly<Record<string, string>>): TriageState {
  const answered: TriageState['answered'] = []
  let at = tree.start
  for (;;) {
    const question = tree.questions[at]
    if (!question) return { answered, at: { outcome: at } }
    const option = question.options.find(({ id }) => id === answers[at])
    if (!option || answered.some((step) => step.question === at)) return { answered, at: { question: at } }
    answered.push({ question: at, option })
    at = option.to
  }
}

/** The numbers to be dialled where another must not find out where the reader stands; undefined where anyone may. */
export function discreetAt(tree: TriageTree, { at }: TriageState): string[] | undefined {
  return tree.discreet ?? ('outcome' in at ? tree.outcomes[at.outcome]?.discreet : undefined)
}

/** The most questions any tree may ask before it names a door. */
export const maxQuestions = 5

/** Every way through a tree, as the options taken to each outcome. Stops after `most` + 1 questions, so a loop ends too. */
export function pathsOf(
  tree: QuestionTree<unknown>,
  most: number = maxQuestions,
): { options: { question: string; option: string }[]; outcome: string }[] {
  const walk = (at: string, options: { question: string; option: string }[]): ReturnType<typeof pathsOf> => {
    const question = tree.questions[at]
    if (!question || options.length > most) return [{ options, outcome: at }]
    return question.options.flatMap(({ id, to }) => walk(to, [...options, { question: at, option: id }]))
  }
  return walk(tree.start, [])
}

/** The most questions that are still to come, this one among them. */
export function questionsLeft(tree: QuestionTree<unknown>, at: string): number {
  return Math.max(
    ...pathsOf({ ...tree, start: at }, Object.keys(tree.questions).length).map(({ options }) => options.length),
  )
}

/** Answers as an address carries them: `where:village,refused:no`. Ids hold neither colon nor comma. */
export function writeAnswers(answered: TriageState['answered']): string {
  return answered.map(({ question, option }) => `${question}:${option.id}`).join(',')
}

/** Reads back what `writeAnswers` wrote; anything else in the text is passed over. */
export function readAnswers(text: string | undefined): Record<string, string> {
  const pairs = (text ?? '').split(',').map((pair) => /^([a-z0-9-]+):([a-z0-9-]+)$/.exec(pair))
  return Object.fromEntries(pairs.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]]] : [])))
}
