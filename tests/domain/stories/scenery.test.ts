import { describePanel } from '@/domain/stories/scenery'

test('a panel is told to those who do not see it', () => {
  const names = new Map([
    ['ma', '马师傅'],
    ['feng', '冯老板'],
  ])
  const people = [
    { who: 'ma', face: 'concerned' },
    { who: 'feng', face: 'calm' },
  ] as const
  expect(describePanel({ place: 'site', people }, (who) => names.get(who) ?? '')).toBe(
    '工地上：马师傅发愁，冯老板很平静。',
  )
  expect(describePanel({ place: 'yard-night', people: [] }, () => '')).toBe('夜里的院子里。')
})
