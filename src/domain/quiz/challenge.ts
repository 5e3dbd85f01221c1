import { cleanNickname, posesAsOfficial } from './nickname'
import type { QuestionBank } from './question'
import type { PaperPlan } from './quiz-paper'
import { hashText } from './seeded-random'

/** 挑战: a paper and its sender's score, small enough for a link. No server knows of it. */
export interface Challenge extends PaperPlan {
  /** First digits of the bank's hash: another bank draws another paper. */
  bank: string
  /** The sender's score; missing where a paper is passed on unanswered. */
  right?: number
  /** What the sender chose to be called, if anything. */
  from?: string
}

/** The bank that a challenge's questions are drawn from. */
interface AskedOf {
  bank: QuestionBank
  /** See `QuizPack`. */
  hash: string
}

/** How many questions there are on a topic, or, without one, on all; none on a topic that does not exist. */
export const questionsIn = ({ questions, topics }: QuestionBank, topic?: string): number =>
  questions.filter((question) =>
    topic === undefined ? topics.some(({ id }) => id === question.topic) : question.topic === topic,
  ).length

/** Why a link cannot be used. */
export type ChallengeFault = 'damaged' | 'posing' | 'other-bank' | 'no-such-paper'

/** Writes a challenge as the text of one address parameter: `seed.count.topic.right.bank.from.sum`. */
export function writeChallenge({ seed, count, topic = '', right, bank, from = '' }: Challenge): string {
  const body = [seed, count, topic, right ?? '', bank, cleanNickname(from)].map(encodePart).join('.')
  return `${body}.${checksum(body)}`
}

/**
 * Reads what `writeChallenge` wrote. The sum catches links that were cut, mistyped or changed by hand; it is no proof
 * against somebody who sets out to cheat, and nothing depends on it but a friendly comparison.
 */
export function readChallenge(
  text: string | undefined = '',
  { bank, hash }: AskedOf,
): Challenge | { fault: ChallengeFault } {
  const [seed = '', count = '', topic = '', right = '', of = '', from = '', sum] = parts(text)
  const whole = sum === checksum(text.slice(0, text.lastIndexOf('.')))
  const isCount = (number: string) => /^\d{1,3}$/.test(number)
  const sound =
    isCount(count) && Number(count) >= 1 && (right === '' || (isCount(right) && Number(right) <= Number(count)))
  if (!whole || !sound || seed === '') return { fault: 'damaged' }
  // Even the app's own text may have been put together by hand.
  if (posesAsOfficial(from)) return { fault: 'posing' }
  if (of !== hash) return { fault: 'other-bank' }
  if (Number(count) > questionsIn(bank, topic || undefined)) return { fault: 'no-such-paper' }
  const nickname = cleanNickname(from)
  return {
    seed,
    count: Number(count),
    ...(topic !== '' && { topic }),
    ...(right !== '' && { right: Number(right) }),
    bank: of,
    ...(nickname !== '' && { from: nickname }),
  }
}

const encodePart = (part: string | number) => encodeURIComponent(part).replace(/\./g, '%2E')

function parts(text: string): string[] {
  try {
    return text.split('.').map(decodeURIComponent)
  } catch {
    return []
  }
}

const checksum = (body: string) => hashText(`challenge ${body}`).toString(36)
