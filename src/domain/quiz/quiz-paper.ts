import type { Question, QuestionBank } from './question'
import { seededRandom, shuffled } from './seeded-random'

/** All that decides which questions stand on a paper, in which order: the same plan and bank give the same paper anywhere. */
export interface PaperPlan {
  seed: string
  count: number
  /** Topic id; without one, from the whole bank. */
  topic?: string
}

/** How many questions a day brings. */
export const dailyCount = 5

/** The plan of a day's paper, the same for everyone. @param day ISO `YYYY-MM-DD`, the reader's own calendar day */
export const dailyPlan = (day: string): PaperPlan => ({ seed: `day ${day}`, count: dailyCount })

/**
 * Draws a paper: ids of at most `count` questions. The two questions on a case come together, in the bank's order, or not
 * at all. From the whole bank topics take turns, so that a short paper is not all about one thing. It begins with what is
 * easy, and nothing that many get wrong is among the first two.
 */
export function drawPaper(bank: QuestionBank, { seed, count, topic }: PaperPlan): string[] {
  const random = seededRandom(seed)
  const piles = bank.topics
    .filter(({ id }) => topic === undefined || id === topic)
    .map(({ id }) => shuffled(unitsOf(bank.questions.filter((question) => question.topic === id)), random))
  const drawn: string[] = []
  for (const unit of gently(inTurns(shuffled(piles, random)))) {
    if (drawn.length + unit.length <= count) drawn.push(...unit.map(({ id }) => id))
  }
  return drawn
}

/** An easy one to the front, and one that is not hard behind it; the rest as it comes. */
function gently(units: Question[][]): Question[][] {
  const isAtMost = (most: number) => (unit: Question[]) => unit.every(({ difficulty }) => difficulty <= most)
  const first = units.find(isAtMost(1)) ?? units.find(isAtMost(2))
  const second = units.find((unit) => unit !== first && isAtMost(2)(unit))
  const front = [first, second].filter((unit) => unit !== undefined)
  return [...front, ...units.filter((unit) => !front.includes(unit))]
}

/** A question alone, or the questions of one case. */
function unitsOf(questions: readonly Question[]): Question[][] {
  const units = new Map<string, Question[]>()
  for (const question of questions) {
    const key = question.case ?? question.id
    units.set(key, [...(units.get(key) ?? []), question])
  }
  return [...units.values()]
}

/** The first of each pile, then the second of each, and so on. */
function inTurns<T>(piles: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...piles.map((pile) => pile.length))
  return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile.slice(round, round + 1))).flat()
}

/**
 * The order in which a paper shows a question's options, as positions in `options`. 对 and 错 stay as they are; the rest
 * is shuffled by seed, so that nobody learns "the second one" instead of the rule.
 */
export function optionOrder({ id, kind, options }: Question, seed: string): number[] {
  const order = options.map((_, index) => index)
  return kind === 'judge' ? order : shuffled(order, seededRandom(`${seed} ${id}`))
}
