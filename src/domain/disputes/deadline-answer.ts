import { dayInWords, dayNumber, type IsoDay, isoDay } from './calendar'
import type { CalendarEntry } from './calendar-file'
import { type DeadlineEnd, type DeadlineResult, noNoticeOf, type OuterLimit } from './count-deadline'
import { voiceOf } from './deadline'

type Counted = Extract<DeadlineResult, { kind: 'counted' }>

const words = (day: IsoDay) => dayInWords(dayNumber(day))
const dayAfter = (day: IsoDay) => isoDay(dayNumber(day) + 1)

/** What the count comes to, in a heading and a day: never a last day where the law lets someone wait, nor one day where it can be several. */
export function answerOf({ rule, end }: Pick<Counted, 'rule' | 'end'>): { heading: string; day: string } {
  if (end.kind === 'range') {
    const heading = `${noNoticeOf(end.pending)}，只能算出一个范围`
    const [earliest, latest] = [words(end.earliest), words(end.latest)]
    const voice = voiceOf(rule)
    if (voice === 'reader') return { heading, day: `最早${earliest}，最晚${latest}` }
    return { heading, day: `${voice === 'duty' ? '对方最晚办到哪天' : '哪天满'}：在${earliest}到${latest}之间` }
  }
  switch (voiceOf(rule)) {
    case 'reader':
      return { heading: '最后一天', day: words(end.last) }
    case 'duty':
      return { heading: '对方最晚办到', day: words(end.last) }
    case 'wait':
      return { heading: `最早哪天可以${rule.next}`, day: words(dayAfter(end.last)) }
    case 'plain':
      return { heading: '到这一天满', day: words(end.last) }
  }
}

/** What the phone is to keep for the reader; `words` say the same in one sentence, to copy. */
export type Reminder = Omit<CalendarEntry, 'uid' | 'description'> & { rule: string; words: string }

/** Null where nothing can be reminded of: the day is gone by, or it is someone else's. */
export function reminderOf(result: Pick<Counted, 'rule' | 'end' | 'outer'>, today: IsoDay): Reminder | null {
  const found = reminderFor(result)
  if (!found || found.day < today) return null
  // An alarm of a day gone by would go off at once, or never.
  const daysAhead = found.daysAhead.filter((days) => dayNumber(found.day) - days > dayNumber(today))
  return { ...found, daysAhead, rule: result.rule.id }
}

function reminderFor({ rule, end, outer }: Pick<Counted, 'rule' | 'end' | 'outer'>): Omit<Reminder, 'rule'> | null {
  const { title } = rule
  switch (voiceOf(rule)) {
    case 'reader': {
      const daysAhead = [7, 1, 0]
      const [first] = outer.flatMap(limitInWords).sort((one, other) => (one.day < other.day ? -1 : 1))
      if (first || end.kind === 'range') {
        const day = first?.day ?? (end.kind === 'range' ? end.earliest : end.last)
        const because =
          first?.words ?? (end.kind === 'range' ? `${noNoticeOf(end.pending)}，最早${words(day)}到期。` : '')
        return {
          day,
          daysAhead,
          summary: `照这一天准备：${title}`,
          words: `${title}：${because}照这一天准备，早点办。有疑问打 12348。`,
        }
      }
      return {
        day: end.last,
        daysAhead,
        summary: `最后一天：${title}`,
        words: `${title}：最晚 ${words(end.last)}。早点办，别等最后一天。有疑问打 12348。`,
      }
    }
    case 'wait': {
      const day = dayAfter(end.kind === 'day' ? end.last : end.latest)
      return {
        day,
        daysAhead: [0],
        summary: `可以${rule.next}了：${title}`,
        words: `${title}：${words(day)}起可以${rule.next}。有疑问打 12348。`,
      }
    }
    default:
      return null
  }
}

/** An outer limit that runs out before the limit itself, and so is what counts. */
export function limitInWords({ rule, end, comesFirst }: OuterLimit): { day: IsoDay; words: string }[] {
  if (!comesFirst || !end) return []
  const day = end.kind === 'day' ? end.last : end.earliest
  return [{ day, words: `“${rule.title}”${words(day)}就满，比这里算出的早。` }]
}

/** Where an outer limit ends, for a reader who said when it began. */
export function endInWords(end: DeadlineEnd): string {
  return end.kind === 'day'
    ? `到${words(end.last)}满。`
    : `最早${words(end.earliest)}满，最晚${words(end.latest)}满，${noNoticeOf(end.pending)}。`
}
