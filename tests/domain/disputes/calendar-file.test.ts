import fc from 'fast-check'
import ICAL from 'ical.js'
import { type CalendarEntry, calendarFile } from '../../../src/domain/disputes/calendar-file'

/** A parser nobody here made, set to refuse what the standard does not allow. */
ICAL.design.strict = true

const now = Date.UTC(2026, 10, 30, 1, 2, 3)
const entry: CalendarEntry = {
  uid: '20261130T010203Z-labour-award-sue-15d@pufa',
  day: '2026-03-17',
  summary: '最后一天：不服劳动仲裁裁决，去法院起诉',
  description: '不服劳动仲裁裁决，去法院起诉：最晚 2026年3月17日（周二）。早点办，别等最后一天。有疑问打 12348。',
  daysAhead: [7, 1, 0],
}

function eventIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getAllSubcomponents()).toHaveLength(1)
  const event = calendar.getFirstSubcomponent('vevent')
  if (!event) throw new Error('no event in it')
  return { calendar, event }
}

/** The rules of RFC 5545 3.1 for lines, which a parser forgives. */
function expectGoodLines(file: string): void {
  expect(file.endsWith('\r\n')).toBe(true)
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  for (const line of file.split('\r\n').slice(0, -1)) {
    expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75)
    // A line broken inside a character does not survive a walk through octets.
    expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line)
    expect(line).toMatch(/^(?: |[A-Z]+[;:])/)
  }
}

test('is one all-day event that ends on the day after (RFC 5545 3.6.1)', () => {
  const { calendar, event } = eventIn(calendarFile(entry, now))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
  expect(event.getFirstPropertyValue('uid')).toBe(entry.uid)
  expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-30T01:02:03Z')
  for (const [name, day] of [
    ['dtstart', '2026-03-17'],
    ['dtend', '2026-03-18'],
  ] as const) {
    expect(event.getFirstProperty(name)?.type).toBe('date')
    expect(String(event.getFirstPropertyValue(name))).toBe(day)
  }
  expect(event.getFirstPropertyValue('summary')).toBe(entry.summary)
  expect(event.getFirstPropertyValue('description')).toBe(entry.description)
})

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
  ['2028-02-29', '2028-03-01'],
])('%s ends on %s', (day, end) => {
  const { event } = eventIn(calendarFile({ ...entry, day }, now))
  expect(String(event.getFirstPropertyValue('dtend'))).toBe(end)
})

test.each([
  [7, '-P6DT15H', '2026-03-10T09:00:00'],
  [2, '-P1DT15H', '2026-03-15T09:00:00'],
  [1, '-PT15H', '2026-03-16T09:00:00'],
  [0, 'PT9H', '2026-03-17T09:00:00'],
])('an alarm %d days ahead is at nine of that day, by a duration the standard knows (3.3.6)', (days, written, at) => {
  const file = calendarFile({ ...entry, daysAhead: [days] }, now)
  expect(file).toContain(`\r\nTRIGGER:${written}\r\n`)
  // dur-value = (["+"] / "-") "P" (dur-date / dur-time / dur-week); a "T" has hours behind it.
  expect(written).toMatch(/^[+-]?P(?:\d+D(?:T\d+H)?|T\d+H)$/)
  const { event } = eventIn(file)
  const alarm = event.getFirstSubcomponent('valarm')
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
  expect(alarm?.getFirstPropertyValue('description')).toBe(entry.summary)
  const trigger = alarm?.getFirstPropertyValue('trigger')
  if (!(trigger instanceof ICAL.Duration)) throw new Error('no duration')
  const start = ICAL.Time.fromDateTimeString('2026-03-17T00:00:00')
  start.addDuration(trigger)
  expect(start.toString()).toBe(at)
})

test('without an alarm it is an event all the same', () => {
  const { event } = eventIn(calendarFile({ ...entry, daysAhead: [] }, now))
  expect(event.getAllSubcomponents()).toEqual([])
})

test('commas, semicolons, backslashes and new lines are written as the standard has it (3.3.11)', () => {
  const summary = 'a,b;c\\d\re\r\nf：，；\\n\x7f\x07'
  const file = calendarFile({ ...entry, summary, daysAhead: [] }, now)
  expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf：，；\\\\n\r\n')
  expect(eventIn(file).event.getFirstPropertyValue('summary')).toBe('a,b;c\\d\ne\nf：，；\\n')
})

test.each(['汉'.repeat(40), 'a'.repeat(300), '𠮷😀'.repeat(30), `${'a'.repeat(66)}汉字`, `${'a'.repeat(64)}😀😀`])(
  'a long line is folded by octets and comes back whole: %s',
  (summary) => {
    const file = calendarFile({ ...entry, summary }, now)
    expectGoodLines(file)
    expect(eventIn(file).event.getFirstPropertyValue('summary')).toBe(summary)
  },
)

test.each([
  ['a', 1],
  ['\u0080', 2],
  ['é', 2],
  ['\u0800', 3],
  ['汉', 3],
  ['\u{10000}', 4],
])('a line is as long as it may be: of %s', (character, octets) => {
  const file = calendarFile({ ...entry, summary: character.repeat(100), daysAhead: [] }, now)
  const lines = file.split('\r\n')
  const first = lines.findIndex((line) => line.startsWith('SUMMARY:'))
  const lengths = lines.slice(first, first + 2).map((line) => Buffer.byteLength(line, 'utf8'))
  expect(lengths[0]).toBe(8 + Math.floor(67 / octets) * octets)
  const left = 100 - Math.floor(67 / octets)
  expect(lengths[1]).toBe(1 + Math.min(left, Math.floor(74 / octets)) * octets)
})

test('whatever is written comes back as it was', () => {
  const words = fc.string({ unit: fc.constantFrom(...'汉字，。a B,;:\\"\n\t😀é'), maxLength: 120 })
  fc.assert(
    fc.property(words, words, fc.uniqueArray(fc.integer({ min: 0, max: 40 })), (summary, description, daysAhead) => {
      const file = calendarFile({ ...entry, summary, description, daysAhead }, now)
      expectGoodLines(file)
      const { event } = eventIn(file)
      expect(event.getFirstPropertyValue('summary')).toBe(summary.replace(/\t/g, ''))
      expect(event.getFirstPropertyValue('description')).toBe(description.replace(/\t/g, ''))
      expect(event.getAllSubcomponents()).toHaveLength(daysAhead.length)
    }),
  )
})
