import { z } from 'zod'
import { emoji } from './emoji'
import { cites } from './grounds'
import { icon, id, words } from './schema'

const option = z.strictObject({ text: words(36), right: z.literal(true).exactOptional(), why: words(60) })

const question = z
  .strictObject({
    id,
    kind: z.enum(['single', 'multiple', 'judge']),
    case: id.exactOptional(),
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    stem: words(70),
    options: z.array(option).min(2).max(5),
    explanation: words(110),
    cites,
    lesson: id.exactOptional(),
    tree: id.exactOptional(),
  })
  .check(({ value, issues }) => {
    const complain = (message: string, ...path: PropertyKey[]) =>
      issues.push({ code: 'custom', input: value, message, path })
    const fault = optionFault(value)
    if (fault !== undefined) complain(fault, 'options')
    const [jargon] = examJargon.exec(value.stem) ?? []
    if (jargon) complain(`不要写“${jargon}”这样的考试话：像问邻居那样直接问`, 'stem')
    for (const [index, { text }] of value.options.entries()) {
      const [trick] = trickOption.exec(text) ?? []
      if (trick) complain(`不要写“${trick}”这样的选项：每个选项各说一件事`, 'options', index, 'text')
    }
  })

const examJargon = /根据《|以下说法|下列|不正确的是|错误的是/
const trickOption =
  /以上(?!\d|[一二两三四五六七八九十])(?:都|全|各|均|几|说法|选项|答案)|都对|都不对|都正确|全部正确|都不正确/

/** What is wrong with a question's options as a whole, in an editor's words. */
function optionFault({ kind, options }: { kind: string; options: z.infer<typeof option>[] }): string | undefined {
  const right = options.filter((one) => one.right).length
  if (kind === 'judge')
    return options.map(({ text }) => text).join() === '对,错' && right === 1
      ? undefined
      : '判断题要正好两个选项，先“对”后“错”，其中一个写 right: true'
  if (kind === 'single')
    return options.length >= 3 && right === 1 ? undefined : '单选题要 3 到 5 个选项，正好一个写 right: true'
  return options.length >= 4 && right >= 2 && right < options.length
    ? undefined
    : '多选题要 4 到 5 个选项，至少两个写 right: true，但不能全是'
}

export const questionsSchema = z.strictObject({
  id,
  title: words(8),
  summary: words(30),
  icon,
  picture: emoji.exactOptional(),
  cases: z.array(z.strictObject({ id, text: words(140) })).exactOptional(),
  questions: z.array(question).min(1),
})

export type QuestionsEntry = z.infer<typeof questionsSchema>
