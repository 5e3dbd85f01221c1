import { z } from 'zod'
import { faceNames, placeNames } from '../../../src/domain/stories/scenery'
import { didYouMean } from '../../pack/nearest'
import { statement } from './dispute-schema'
import { emoji } from './emoji'
import { date, id, words } from './schema'

/** The longest sentence in a bubble: who is seventy and has it read aloud keeps hold of so much. */
const longestSentence = 28

const spoken = words(60).check(({ value, issues }) => {
  const long = value
    .split(/[。！？；…]+/)
    .map((sentence) => sentence.replace(/[“”‘’《》]/g, ''))
    .find((sentence) => [...sentence].length > longestSentence)
  if (long !== undefined)
    issues.push({
      code: 'custom',
      input: value,
      message: `一句话最多 ${longestSentence} 个字，“${long}”太长：分成两句`,
    })
})

/** One of the names that the app has words for. */
function oneOf<Names extends Record<string, string>>(names: Names, called: string) {
  return z.enum(Object.keys(names) as (keyof Names & string)[], {
    error: ({ input }) =>
      input === undefined
        ? undefined
        : `没有 ${String(input)} 这${called}${didYouMean(String(input), Object.keys(names))}`,
  })
}

const figure = z.strictObject({ who: id, face: oneOf(faceNames, '张脸'), holds: z.string().exactOptional() })

const choice = z.strictObject({ id, text: words(16), picture: emoji, to: id })

const panel = z
  .strictObject({
    id,
    place: oneOf(placeNames, '个地方'),
    people: z.array(figure).max(3),
    things: z.array(emoji).min(1).max(2).exactOptional(),
    lines: z
      .array(z.strictObject({ who: id.exactOptional(), text: spoken }))
      .min(1)
      .max(4),
    rule: statement.exactOptional(),
    to: id.exactOptional(),
    ask: words(20).exactOptional(),
    choices: z.array(choice).min(2).max(3).exactOptional(),
    ending: z.strictObject({ title: words(14), outcome: z.enum(['good', 'mended', 'lost']) }).exactOptional(),
  })
  .check(({ value, issues }) => {
    const complain = (message: string, path: PropertyKey[] = []) =>
      issues.push({ code: 'custom', input: value, message, path })
    const ways = (['to', 'choices', 'ending'] as const).filter((way) => value[way] !== undefined)
    if (ways.length !== 1) complain('to（接着哪一格）、choices（让读者选）、ending（结局），要写一样，也只写一样')
    if ((value.choices === undefined) !== (value.ask === undefined))
      complain('ask（问读者的话）和 choices 要一起写', ['ask'])
  })

const monthDay = z
  .string()
  .refine((text) => date.safeParse(`2024-${text}`).success, { error: '要写成 03-15 这样的月和日' })

export const storySchema = z.strictObject({
  id,
  title: words(12),
  summary: words(40),
  trees: z.array(id).min(1).max(2),
  lesson: id.exactOptional(),
  deadline: id.exactOptional(),
  form: id.exactOptional(),
  questions: z.array(id).length(2),
  season: z.strictObject({ from: monthDay, to: monthDay, name: words(10) }).exactOptional(),
  discreet: z.array(z.string()).min(1).exactOptional(),
  panels: z.array(panel).min(7).max(12),
})

export const castSchema = z.array(z.strictObject({ id, name: words(6), about: words(10) }))

export type StoryEntry = z.infer<typeof storySchema>
export type VillagerEntry = z.infer<typeof castSchema>[number]
