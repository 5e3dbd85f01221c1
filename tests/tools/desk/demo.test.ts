import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedCounts } from '../../../tools/content/county/figures'
import { loadCorpus } from '../../../tools/content/load'
import { demoFiles } from '../../../tools/desk/demo/demo-files'
import { demoPackOf } from '../../../tools/published/demo-pack'
import { demoPhone } from '../../../tools/published/kinds/fields'
import { readPublished } from '../../../tools/published/published'
import { desk, plantDesk } from './desk-project'

const root = join(__dirname, '../../..')
const published = readPublished(root, demoPackOf('guanxian'), { demo: true })
const lists = Object.values(published)

test('generating again (npm run demo:generate) gives the files that are kept', () => {
  const stale = [...demoFiles(root, 'guanxian')].filter(
    ([path, text]) => readFileSync(join(root, path), 'utf8') !== text,
  )
  expect(stale.map(([path]) => path)).toEqual([])
})

test('there are as many as the report counts', () => {
  expect(publishedCounts(published)).toEqual({
    'leniency-items': 762,
    'leniency-fields': 29,
    'law-squares': 33,
    'golden-mediators': 38,
    billboards: 352,
  })
  expect(published['credit-rules']?.records.length).toBeGreaterThan(30)
})

test('every record says that it is invented, and in its words too', () => {
  for (const list of lists) {
    for (const record of list.records) {
      expect(record.demo).toBe(true)
      const { id, row, kind, role, channel, township, lesson, code, demo, ...words } = record as unknown as Record<
        string,
        unknown
      >
      const named = [words.name, words.breach, words.title, words.village].filter((word) => word !== undefined)
      for (const word of named) expect(word).toMatch(/^示例/)
      expect(named).toHaveLength(1)
    }
  }
})

test('nothing in it can be dialled, and no real law is named', () => {
  for (const contact of published.contacts?.records ?? []) expect(contact.phone).toBe(demoPhone)
  for (const place of published.places?.records ?? []) expect(place.phone).toBeUndefined()
  const text = JSON.stringify(lists.map(({ records }) => records))
  expect(text).not.toMatch(/\d{7,}(?=[^\d"])|1[3-9]\d{9}/)
  expect([...text.matchAll(/《(.*?)》/g)].filter(([, law]) => !law?.startsWith('示例'))).toEqual([])
})

test('what it refers to is there', () => {
  const { lessons, disputes } = loadCorpus(root, 'guanxian')
  const ids = {
    lesson: new Set(lessons.map(({ lesson }) => lesson.id)),
    channel: new Set(disputes.channels.map(({ id }) => id)),
    township: new Set(disputes.townships.map(({ id }) => id)),
  }
  for (const list of lists) {
    for (const record of list.records as unknown as Record<string, string>[]) {
      for (const name of ['lesson', 'channel', 'township'] as const) {
        const id = record[name]
        if (id !== undefined) expect([record.id, ids[name].has(id)]).toEqual([record.id, true])
      }
    }
  }
  expect(new Set(published.billboards?.records.map(({ township }) => township)).size).toBe(18)
})

test('a leniency item is as long as a real one', () => {
  const lengths = (published['leniency-items']?.records ?? []).map(
    (record) =>
      [
        record.breach,
        ...record.conditions.flatMap(({ lines }) => lines),
        record.correction,
        ...record.basis,
        record.field,
        record.department,
      ].join('').length,
  )
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  expect(mean).toBeGreaterThan(280)
  expect(mean).toBeLessThan(400)
})

test('generating writes every list and nothing else', async () => {
  const project = plantDesk()
  expect(await desk(project, 'demo')).toMatchObject({ code: 0, err: '' })
  expect(readdirSync(join(project, 'content/demo/guanxian/published')).sort()).toEqual(
    ['billboards', 'contacts', 'credit-rules', 'leniency-items', 'places'].map((kind) => `${kind}.json`),
  )
})

test('another county’s demonstration is its own, and stands in for no one else’s lists', async () => {
  const project = plantDesk('whole')
  cpSync(join(project, 'content/guanxian'), join(project, 'content/other'), { recursive: true })
  expect(demoFiles(project, 'other').keys().next().value).toMatch(/^content\/demo\/other\/published\//)
  expect(await desk(project, 'demo')).toMatchObject({ code: 0 })
  expect(readPublished(project, 'other', { demo: true })).toEqual({})
  expect(readPublished(project, 'guanxian', { demo: true }).places?.records.length).toBeGreaterThan(0)
})
