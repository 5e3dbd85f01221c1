import type { ConditionGroup } from '../../src/domain/leniency/leniency'
import { numberingOf, pointsOf } from './points'

/** What a cell of conditions says; `unclear` names what cannot be told from it. */
export type ConditionReading = { groups: ConditionGroup[] } | { unclear: 'need' | 'nested' }

type Need = ConditionGroup['need']

/** A line of a cell: how it was numbered (`1.`, `（一）`, empty where it was not), and what it says. */
interface Line {
  numbering: string
  text: string
}

/**
 * Reads the conditions of an item as lists write them: lead-ins such as 有下列情形之一的： and numbering are understood and
 * taken off, also where they stand in one paragraph or one inside the other. Where nothing says whether all of several lines
 * are meant or any one, it is `unclear`, for that decides who is punished; `settled` is what an officer answered.
 */
export function readConditions(text: string, settled?: Need): ConditionReading {
  const lines = linesOf(text)
  const trailer = lines.length > 1 ? needOfTrailer(lines.at(-1)?.text ?? '') : undefined
  if (trailer) lines.pop()
  const first = lines[0] && needOfLead(lines[0].text)
  if (first) lines.shift()
  let need: Need | undefined = trailer ?? (first === 'unsaid' ? undefined : first)

  const own: string[] = []
  const groups: (ConditionGroup & { numbering: string })[] = []
  let open: { lines: string[]; numbering: string } | undefined
  for (const { numbering, text: words } of lines) {
    const lead = needOfLead(words)
    if (lead === 'unsaid') return { unclear: 'need' }
    if (lead) {
      open = { lines: [], numbering }
      groups.push({ need: lead, ...open })
    } else if (open && (open.numbering === '' || open.numbering !== numbering)) open.lines.push(words)
    else own.push(words)
  }

  const joined = needOfJoints(own)
  need ??= joined ?? (own.length > 1 ? settled : 'all')
  if (need === undefined) return { unclear: 'need' }
  // One of these and one of those, or one of both: two lists one after the other do not say.
  const isMuddled = (group: (typeof groups)[number]) =>
    need === 'any' && (group.need === 'all' || group.numbering === '')
  if (groups.some((group) => group.lines.length === 0 || isMuddled(group))) return { unclear: 'nested' }
  // One of these, or one of those, is one of all of them.
  const whole = need === 'any' ? [...own, ...groups.flatMap((group) => group.lines)] : own
  return { groups: [{ need, lines: whole }, ...(need === 'any' ? [] : groups)].flatMap(bareGroup) }
}

const bareGroup = ({ need, lines }: ConditionGroup): ConditionGroup[] => {
  const bare = lines.map((line) => line.replace(joint, '').replace(/[；;。，,]+$/, '')).filter((line) => line !== '')
  if (bare.length === 0) return []
  return [{ need: bare.length === 1 ? 'all' : need, lines: bare }]
}

const leads = { all: '同时符合下列条件：', any: '有下列情形之一的：' } as const satisfies Record<Need, string>

/** Groups as a cell writes them: reading it gives the same. */
export function writeConditions(groups: readonly ConditionGroup[]): string {
  const [first] = groups
  const written = groups.flatMap(({ need, lines }) =>
    groups.length === 1 && lines.length === 1 ? lines : [leads[need], ...lines],
  )
  return [...(groups.length > 1 && first?.need === 'any' ? [leads.all] : []), ...written].join('\n')
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .flatMap(pointsOf)
    .flatMap((line) => {
      const written = line.trim()
      const number = numberingOf(written)
      const words = written.slice(number.length).trim()
      return words === ''
        ? []
        : [{ numbering: number.trim().replace(/[一二三四五六七八九十]+|\d+|[①-⑳]/, '1'), text: words }]
    })
}

const things = '(?:条件|情形|情况|要求|行为|规定)'
const lead = new RegExp(
  `^(?:当事人|经营者|违法行为|适用条件)?[：:]?(?:须|应当?|必须)?(同时)?(?:符合|满足|具备|具有|存在|属于|有)?(?:下列|以下|如下)` +
    `(全部|所有|各项|任意?一[项种]?|任何一[项种]?|其中一[项种]?)?${things}?(?:之一|中的?任?意?一[项种条])?(?:的|时)?[，,]?` +
    `(?:(?:依法|应当|可以)*(?:不予|免予|免除|减轻|从轻)[^：:]{0,8})?[：:]?$`,
)
const any = /之一|任意?一|任何一|其中一|中的?任?意?一[项种条]/
const all = /同时|全部|所有|各项|均/

/** What a line announces that does nothing but announce others; `unsaid` where it does not say how many of them. */
function needOfLead(text: string): Need | 'unsaid' | undefined {
  if (!lead.test(text)) return undefined
  return any.test(text) ? 'any' : all.test(text) ? 'all' : 'unsaid'
}

/** What a last line says of those before it. */
function needOfTrailer(text: string): Need | undefined {
  if (!new RegExp(`^[（(]?(?:以上|上述|前述)[^，。；]{0,10}${things}?[^，。；]{0,14}[。）)]*$`).test(text))
    return undefined
  return any.test(text) || /一[项条种]即可/.test(text)
    ? 'any'
    : all.test(text) || /缺一不可/.test(text)
      ? 'all'
      : undefined
}

const joint = /[，,；;]?(或者|或|并且|并|且|同时)[；;，,]?$/

/** What the words between the lines say: 或者 or 且 at the end of each but the last. */
function needOfJoints(lines: readonly string[]): Need | undefined {
  const words = lines.slice(0, -1).map((line) => joint.exec(line)?.[1])
  if (words.length === 0) return undefined
  if (words.every((word) => word?.startsWith('或'))) return 'any'
  return words.every((word) => word !== undefined && !word.startsWith('或')) ? 'all' : undefined
}
