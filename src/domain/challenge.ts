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

export const longestNickname = 8

/** Why a link cannot be used. */
export type ChallengeFault = 'damaged' | 'other-bank'

/** Writes a challenge as the text of one address parameter: `seed.count.topic.right.bank.from.sum`. */
export function writeChallenge({ seed, count, topic = '', right, bank, from = '' }: Challenge): string {
  const body = [seed, count, topic, right ?? '', bank, cleanNickname(from)].map(encodePart).join('.')
  return `${body}.${checksum(body)}`
}

/**
 * Reads what `writeChallenge` wrote. The sum catches links that were cut, mistyped or changed by hand; it is no proof
 * against somebody who sets out to cheat, and nothing depends on it but a friendly comparison.
 */
export function readChallenge(text: string | undefined, bank: string): Challenge | { fault: ChallengeFault } {
  const [seed = '', count = '', topic = '', right = '', of = '', from = '', sum, ...rest] = parts(text ?? '')
  const body = (text ?? '').slice(0, (text ?? '').lastIndexOf('.'))
  const whole = rest.length === 0 && sum !== undefined && sum === checksum(body)
  const isCount = (number: string) => /^\d{1,3}$/.test(number)
  const sound =
    isCount(count) && Number(count) >= 1 && (right === '' || (isCount(right) && Number(right) <= Number(count)))
  if (!whole || !sound || seed === '') return { fault: 'damaged' }
  if (of !== bank) return { fault: 'other-bank' }
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

/** A nickname as it may be shown: one line, a few characters, nothing invisible. */
export function cleanNickname(text: string): string {
  const line = [...text.replace(/\s+/g, ' ')].filter((character) => !isInvisible(character.codePointAt(0) ?? 0))
  return [...line.join('').trim()].slice(0, longestNickname).join('').trim()
}

/** Controls, marks that turn the reading direction, and halves of a character that was cut in two. */
function isInvisible(code: number): boolean {
  return (
    (code < 0xa0 && (code < 0x20 || code > 0x7e)) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff
  )
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
