import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { formPack } from '@/content/form-pack'
import { leniencyPack } from '@/content/leniency-pack'
import { homeTrees } from '@/content/trees-home-pack'
import { pathsOf, type TriageTree } from '@/domain/disputes/triage'
import type { Everyday } from '@/domain/leniency/leniency'
import { triagePage } from '@/features/disputes/triage-page'
import { stories } from '@/features/stories/library'
import FormPage from '@/pages/forms/form'
import PaperPage from '@/pages/forms/paper'
import CheckPage from '@/pages/leniency/check'
import StoryPage from '@/pages/stories/story'
import { routes } from '@/platform/routes'
import { treePacks } from '../../tools/pages/tree-packs'
import { button, link, newReader, tap } from '../reader'
import { phone } from '../stubs/taro'

beforeEach(newReader)
afterEach(() => {
  document.title = ''
})

const triageOf = (pack: typeof homeTrees) => triagePage(pack, { find: () => undefined })
const packs = Object.values(treePacks)
const secret = packs.flatMap(({ trees }) => trees).find(({ discreet }) => discreet) as TriageTree
const SecretTree = triageOf(packs.find(({ trees }) => trees.includes(secret)) ?? homeTrees)
const story = stories.find(({ discreet }) => discreet)
const form = formPack.forms.find(({ discreet }) => discreet)
type Way = ReturnType<typeof pathsOf>[number]
const written = (way: Way | undefined) =>
  (way?.options ?? []).map(({ question, option }) => `${question}:${option}`).join(',')
const answersOf = (tree: TriageTree) => written(pathsOf(tree)[0])

/** One that anyone may see, but for one of its ends. */
const open = packs.flatMap(({ trees }) => trees).find((tree) => secretEnd(tree)) as TriageTree
const OpenTree = triageOf(packs.find(({ trees }) => trees.includes(open)) ?? homeTrees)
function secretEnd(tree: TriageTree) {
  return pathsOf(tree).find(({ outcome }) => !tree.discreet && tree.outcomes[outcome]?.discreet)
}

const pages = [
  ['a question', SecretTree, { tree: secret.id }, secret.title],
  ['a result', SecretTree, { tree: secret.id, answers: answersOf(secret) }, secret.title],
  ['an end of another kind', OpenTree, { tree: open.id, answers: written(secretEnd(open)) }, open.title],
  ['a story', StoryPage, { id: story?.id ?? '' }, story?.title ?? ''],
  ['a paper to write', FormPage, { id: form?.id ?? '', page: '1' }, form?.title ?? ''],
  ['the start of a paper', FormPage, { id: form?.id ?? '' }, form?.title ?? ''],
] as const

describe.each(pages)('%s that another must not find out', (_, Page, params, title) => {
  beforeEach(() => {
    phone.params = { ...params }
    render(<Page />)
  })

  test('is passed on as the app’s home page, with a picture that is none of it', () => {
    const said = { title: '县普法：法律说成家常话', imageUrl: '/pictures/open-book.png' }
    expect(phone.shareCard).toEqual({ ...said, path: routes.home() })
    expect(phone.timelineCard).toEqual({ ...said, query: '' })
  })

  test('names in the browser’s tab and history the app alone', () => {
    expect(title).not.toBe('')
    expect(document.title).toBe('县普法')
  })

  test('can be left at once, and says what the browser still holds', async () => {
    expect(document.body.textContent).toContain('浏览器的历史记录里还留着来过的网址')
    await tap(button('马上离开'))
    expect(phone.visited).toEqual([{ how: 'reLaunch', url: routes.home() }])
  })
})

test('a finished paper that another must not find out is no different', async () => {
  phone.params = { id: form?.id ?? '', page: '1' }
  render(<FormPage />)
  fireEvent.change(screen.getAllByRole('textbox')[0] as Element, { target: { value: '某某法院' } })
  cleanup()
  phone.params = { id: form?.id ?? '' }
  render(<PaperPage />)
  expect(document.title).toBe('县普法')
  expect(phone.shareCard?.path).toBe(routes.home())
  expect(button('马上离开')).toBeTruthy()
})

describe('a result', () => {
  const tree = packs.flatMap(({ trees }) => trees).find((each) => !each.discreet && each !== open) as TriageTree
  const TreePage = triageOf(packs.find(({ trees }) => trees.includes(tree)) ?? homeTrees)
  beforeEach(() => {
    phone.params = { tree: tree.id, answers: answersOf(tree) }
    render(<TreePage />)
  })

  test('is passed on as the kind of dispute, without the answers or a picture of them', () => {
    expect(phone.shareCard).toEqual({
      title: `${tree.title}，找谁`,
      path: routes.triage(tree.id),
      imageUrl: '/pictures/open-book.png',
    })
  })

  test('takes the answers along where the reader says so', async () => {
    await tap(screen.getByRole('radio', { name: '连我的回答一起' }))
    expect(phone.shareCard?.path).toBe(routes.triage(tree.id, answersOf(tree)))
    await tap(screen.getByRole('radio', { name: '只转这一类事' }))
    expect(phone.shareCard?.path).toBe(routes.triage(tree.id))
  })
})

test('an answer that leads to where another must not find the reader is not remembered', async () => {
  const way = secretEnd(open)
  const last = way?.options.at(-1)
  phone.params = { tree: open.id, answers: written(way).split(',').slice(0, -1).join(',') }
  render(<OpenTree />)
  const option = open.questions[last?.question ?? '']?.options.find(({ id }) => id === last?.option)
  await tap(link(new RegExp(`^${option?.text}`)))
  expect(JSON.stringify([...phone.storage])).not.toContain(`${last?.question}:${last?.option}`)
})

test('what somebody did, or did not, is not passed on with the self-check', () => {
  const everyday = leniencyPack.everyday as Everyday
  phone.params = { answers: `${everyday.start}:${everyday.questions[everyday.start]?.options[0]?.id}` }
  render(<CheckPage />)
  expect(phone.shareCard).toEqual({
    title: '小错会怎样，自己对一对',
    path: routes.leniencyCheck(),
    imageUrl: '/pictures/open-book.png',
  })
})

test('a paper that somebody is writing is passed on empty, without a picture of what stands in it', () => {
  const paper = formPack.forms.find(({ discreet }) => !discreet)
  phone.params = { id: paper?.id ?? '', page: '1' }
  render(<FormPage />)
  expect(phone.shareCard).toEqual({
    title: paper?.title,
    path: routes.form(paper?.id ?? ''),
    imageUrl: '/pictures/open-book.png',
  })
})
