import { storyOfWeek } from '@/domain/stories/story-of-week'

const plain = ['a', 'b', 'c'].map((id) => ({ id }))
const told = (day: string, stories: { id: string; season?: { from: string; to: string; name: string } }[] = plain) =>
  storyOfWeek(stories, day)?.id

test('a week has one story, from Monday to Sunday', () => {
  const week = ['2026-11-30', '2026-12-01', '2026-12-06'].map((day) => told(day))
  expect(new Set(week).size).toBe(1)
  expect(told('2026-12-07')).not.toBe(week[0])
})

test('each has its turn before any comes again', () => {
  expect(new Set(['2026-11-30', '2026-12-07', '2026-12-14'].map((day) => told(day))).size).toBe(3)
  expect(told('2026-12-21')).toBe(told('2026-11-30'))
})

const seasonal = [
  { id: 'plain' },
  { id: 'rights', season: { from: '03-08', to: '03-31', name: '3·15' } },
  { id: 'wages', season: { from: '12-20', to: '02-10', name: '春节讨薪' } },
]

test.each([
  ['2027-03-07', 'plain'],
  ['2027-03-08', 'rights'],
  ['2027-03-31', 'rights'],
  ['2027-04-01', 'plain'],
  ['2026-12-20', 'wages'],
  ['2027-01-01', 'wages'],
  ['2027-02-10', 'wages'],
  ['2027-02-11', 'plain'],
])('on %s the story is %s', (day, id) => {
  expect(told(day, seasonal)).toBe(id)
})

test('there is none without stories, out of every season, and on a day that is none', () => {
  expect(told('2026-12-01', [])).toBeUndefined()
  expect(told('2026-06-01', seasonal.slice(1))).toBeUndefined()
  expect(told('soon')).toBeUndefined()
})
