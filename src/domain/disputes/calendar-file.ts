import { dayNumber, type IsoDay, isoDay } from './calendar'

/** A day to be kept in a phone's calendar, and the days ahead of it on which the phone is to speak up. */
export interface CalendarEntry {
  /** Unlike that of any other entry, anywhere. */
  uid: string
  day: IsoDay
  summary: string
  description: string
  /** 0 is the day itself. */
  daysAhead: readonly number[]
}

/** Hour of the day at which the phone speaks up: at midnight nobody is served. */
const HOUR = 9

/** The entry as an iCalendar file (RFC 5545). @param now milliseconds since 1970 */
export function calendarFile(entry: CalendarEntry, now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pufa//deadline//ZH',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateValue(entry.day)}`,
    // The day after: the end is not part of it.
    `DTEND;VALUE=DATE:${dateValue(isoDay(dayNumber(entry.day) + 1))}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    'TRANSP:TRANSPARENT',
    ...entry.daysAhead.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(entry.summary)}`,
      `TRIGGER:${trigger(days)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

const dateValue = (day: IsoDay) => day.replace(/-/g, '')

/** How long before the first moment of the day, or after it. */
function trigger(daysAhead: number): string {
  if (daysAhead === 0) return `PT${HOUR}H`
  const hours = daysAhead * 24 - HOUR
  const days = Math.floor(hours / 24)
  return `-P${days === 0 ? '' : `${days}D`}T${hours % 24}H`
}

function escaped(text: string): string {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
  return [...written].filter((character) => character >= ' ' && character !== '\x7f').join('')
}

/** No line is longer than 75 octets, and none is broken inside a character. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0)
    if (length + octets > 75) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
