import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describePanel, faceNames, placeNames } from '@/domain/stories/scenery'

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

test('there are words for every ground and face that can be drawn, and for no other', () => {
  const art = (name: string) => parse(readFileSync(`tools/pictures/art/${name}.yaml`, 'utf8'))
  expect(Object.keys(placeNames).sort()).toEqual(Object.keys(art('grounds')).sort())
  expect(Object.keys(faceNames).sort()).toEqual(Object.keys(art('cast').faces).sort())
})
