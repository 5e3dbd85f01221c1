import { z } from 'zod'
import { figuresIn } from '../figures'

/** As an editor writes them, see citations.ts. */
export const cites = z.array(z.string()).min(1)

/** What a statement rests on: texts it cites, or nothing where it is a practical tip of our own. */
export const grounds = { cites: cites.default([]), advice: z.literal(true).exactOptional() }

interface Grounded {
  text: string
  heading?: string
  cites: string[]
  advice?: true
}

/** Words of duty and right: only a text can say them. */
const lawWords = /应当|必须|不得|有权|无权|依法|法律规定|可以申请|可以起诉|予以|处罚/

/** A statement cites what says it, or is marked as advice, and then says nothing that only a text can say. */
export function backedOrAdvice({ value, issues }: z.core.ParsePayload<Grounded>): void {
  const complain = (message: string, path: PropertyKey[]) =>
    issues.push({ code: 'custom', input: value, message, path })
  if (!value.advice) {
    if (value.cites.length === 0)
      complain('没有出处：写上 cites；是自己的小提醒、没有条文这么说的，写 advice: true', [])
    return
  }
  if (value.cites.length > 0) complain('写了 advice: true（小提醒），就不写出处', ['cites'])
  const said = (value.heading ?? '') + value.text
  const word = lawWords.exec(said)?.[0] ?? figuresIn(said)[0]?.written
  if (word !== undefined)
    complain(`是小提醒（advice），里面不能有“${word}”：有条文这么说的写 cites，没有的删掉`, ['text'])
}
