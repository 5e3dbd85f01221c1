import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { act, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { creditPack } from '@/content/credit-pack'
import { deadlinePack } from '@/content/deadline-pack'
import { disputePack } from '@/content/dispute-pack'
import { formPack } from '@/content/form-pack'
import { glossaryPack } from '@/content/glossary-pack'
import { homePack } from '@/content/home-pack'
import { leniencyPack } from '@/content/leniency-pack'
import { lessonPack } from '@/content/lesson-pack'
import { placePack } from '@/content/place-pack'
import { quizPack } from '@/content/quiz-pack'
import { sourcePack } from '@/content/source-pack'
import { disputeAreas } from '@/domain/disputes/dispute-area'
import { routes } from '@/platform/routes'
import { treePacks } from '../../tools/pages/tree-packs'
import { newReader } from '../reader'
import { phone } from '../stubs/taro'

// On the content of the county that is chosen to be built, whatever it has and has not written.

beforeEach(newReader)

const fallen = '这一页没能打开'

type Params = Record<string, string>

const folder = join(__dirname, '../../src/pages')
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace(/\\/g, '/').replace(/\.tsx$/, ''))
  .sort()

/** What the page says when it is opened like this, drawn to the end, and under what heading. */
async function read(page: string, params: Params): Promise<{ text: string; title: string }> {
  const { default: Page } = jest.requireActual<{ default: ComponentType }>(`../../src/pages/${page}`)
  Object.assign(phone, { path: `/pages/${page}`, params })
  const { container, unmount } = await act(async () => render(<Page />))
  const text = container.textContent
  const title = container.querySelector('[role=heading][aria-level="1"]')?.textContent ?? ''
  unmount()
  return { text, title }
}

test.each(pages)('%s opens with something to read, from its own links and from another county’s', async (page) => {
  for (const params of [{}, { id: 'mediation', key: 'exam', tree: 'wages', c: '00000', code: 'x', answers: 'a:b' }]) {
    const { text, title } = await read(page, params)
    expect(text.length).toBeGreaterThan(5)
    expect(title).not.toBe(fallen)
  }
})

/** Records of each kind by the page that shows them; a county may have none. */
const records: Record<string, readonly Params[]> = {
  'lessons/topic': lessonPack.topics.map(({ id }) => ({ id })),
  'lessons/lesson': lessonPack.lessons.map(({ id }) => ({ id })),
  ...Object.fromEntries(
    disputeAreas.map((area) => [`triage/${area}/index`, treePacks[area].trees.map(({ id }) => ({ tree: id }))]),
  ),
  'disputes/channel': disputePack.channels.map(({ id }) => ({ id })),
  'disputes/deadline': deadlinePack.rules.map(({ id }) => ({ id })),
  'forms/form': formPack.forms.map(({ id }) => ({ id, page: '1' })),
  'leniency/guide': leniencyPack.guides.map(({ id }) => ({ id })),
  'leniency/item': leniencyPack.national.map(({ id }) => ({ id })),
  'quiz/paper': quizPack.bank.topics.map(({ id }) => ({ key: `practice:${id}` })),
  'credit/guide': creditPack.guides.map(({ id }) => ({ id })),
  'credit/path': creditPack.paths.map(({ id }) => ({ id })),
  'places/place': [...placePack.places, ...placePack.billboards].map(({ id }) => ({ id })),
  'glossary/word': glossaryPack.words.map(({ id }) => ({ id })),
  'sources/source': sourcePack.sources.map(({ id }) => ({ id })),
}

test('a record that is not there is told from one that is', async () => {
  expect((await read('lessons/lesson', { id: 'no-such-lesson' })).title).toBe('没有这一课')
})

test.each(Object.keys(records))('%s opens for the first and the last of its records', async (page) => {
  const all = records[page] ?? []
  for (const params of new Set([...all.slice(0, 1), ...all.slice(-1)]))
    expect((await read(page, params)).title).not.toMatch(new RegExp(`^(没有这|${fallen})`))
})

test.each(['disputes', 'leniency', 'quiz', 'credit', 'places'] as const)(
  'the area %s says that there is nothing yet where that is so, and only there',
  async (area) => {
    const { text } = await read(`${area}/index`, {})
    expect(text.includes('这里还没有内容')).toBe(!homePack.areas.includes(area))
  },
)

test('every kind of dispute is asked about at its address', async () => {
  for (const { id, title } of disputePack.areas.flatMap(({ trees }) => trees)) {
    const [page = ''] = routes.triage(id).replace('/pages/', '').split('?')
    expect([id, (await read(page, { tree: id })).title]).toEqual([id, title])
  }
})

test('home greets in the county’s own words', async () => {
  expect((await read('home/index', {})).text).toContain(homePack.pack.headline)
})
