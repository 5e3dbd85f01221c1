import { render, screen } from '@testing-library/react'
import { disputeAreas } from '@/domain/disputes/dispute-area'
import { pathsOf, readAnswers, type TriageTree } from '@/domain/disputes/triage'
import { DisputesScreen } from '@/features/disputes/disputes-screen'
import { treeDirectory } from '@/features/disputes/tree-directory'
import { TriageScreen } from '@/features/disputes/triage-screen'
import { routes } from '@/platform/routes'
import { allTrees, treePacks } from '../../../tools/pages/tree-packs'
import { button, link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const directories = disputeAreas.map((area) => treeDirectory(treePacks[area]))
const [anywhere] = directories as [ReturnType<typeof treeDirectory>]

function open(tree: string | undefined, answers = '') {
  const directory = directories.find(({ treeById }) => tree !== undefined && treeById(tree)) ?? anywhere
  return render(<TriageScreen directory={directory} tree={tree} answers={readAnswers(answers)} />)
}

const pathOf = (each: TriageTree) => pathsOf(each)[0]

/** The first whose first way ends where there is everything to show. */
const tree = allTrees.find((each) => {
  const end = each.outcomes[pathOf(each)?.outcome ?? '']
  return end !== undefined && [end.bring, end.deadlines, end.alternatives, end.cannot].every(({ length }) => length > 0)
}) as TriageTree
const path = pathOf(tree)
const first = tree.questions[tree.start]
const [option] = first?.options ?? []

test('the first question is asked, with an answer a line', () => {
  open(tree.id)
  expect(screen.getByRole('heading', { level: 2, name: first?.text as string })).toBeTruthy()
  for (const { text } of first?.options ?? []) expect(link(new RegExp(`^${text}`))).toBeTruthy()
})

test('an answer is a page of its own, so that going back changes it', async () => {
  open(tree.id)
  await tap(link(new RegExp(`^${option?.text}`)))
  expect(visitedUrls()).toEqual([routes.triage(tree.id, `${tree.start}:${option?.id}`)])
})

describe('at the end of a way', () => {
  const answers = (path?.options ?? []).map(({ question, option: id }) => `${question}:${id}`).join(',')
  const outcome = tree.outcomes[path?.outcome ?? '']
  const channel = disputeAreas.flatMap((area) => treePacks[area].doors).find(({ id }) => id === outcome?.channel)

  test('the door is named, with why, cost, what to bring, until when and whom to call', () => {
    open(tree.id, answers)
    expect(screen.getByRole('heading', { name: channel?.name as string })).toBeTruthy()
    for (const statement of [...(outcome?.why ?? []), ...(outcome?.steps ?? [])])
      expect(document.body.textContent).toContain(statement.text)
    expect(document.body.textContent).toContain(channel?.cost.text)
    for (const name of ['带什么', '到什么时候为止', '打电话问'])
      expect(screen.getByRole('heading', { name })).toBeTruthy()
    for (const number of ['12345', '12348'])
      expect(screen.getByRole('button', { name: new RegExp(`^拨打 ${number}`) })).toBeTruthy()
  })

  test('what can not be done there, and the other doors, are one tap away and stay open', async () => {
    open(tree.id, answers)
    const others = outcome?.alternatives.map(({ when }) => when.text) ?? []
    const cannot = [...(outcome?.cannot ?? []), ...(channel?.cannot ?? [])].map(({ text }) => text)
    for (const text of [...others, ...cannot]) expect(document.body.textContent).not.toContain(text)
    for (const [name, texts] of [
      ['那里办不了的', cannot],
      ['还有别的路', others],
    ] as const) {
      const head = button(new RegExp(`^${name}`))
      expect(screen.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) })).toBeTruthy()
      expect(head.getAttribute('aria-expanded')).toBe('false')
      await tap(head)
      expect(head.getAttribute('aria-expanded')).toBe('true')
      for (const text of texts) expect(document.body.textContent).toContain(text)
    }
    for (const text of [...others, ...cannot]) expect(document.body.textContent).toContain(text)
  })

  test('each answer given is shown and can be changed', async () => {
    open(tree.id, answers)
    const given = path?.options ?? []
    const last = given[given.length - 1]
    const lastOption = tree.questions[last?.question ?? '']?.options.find(({ id }) => id === last?.option)
    const links = screen.getAllByRole('link', { name: new RegExp(`^${lastOption?.text}`) })
    await tap(links[links.length - 1] as Element)
    const before = answers.split(',').slice(0, -1).join(',')
    expect(visitedUrls()).toEqual([routes.triage(tree.id, before)])
  })
})

describe('what another must not find out', () => {
  const discreet = allTrees.find((each) => each.discreet) as TriageTree
  const way = (pathOf(discreet)?.options ?? []).map(({ question, option: id }) => `${question}:${id}`)

  test.each(way.map((_, at) => way.slice(0, at + 1).join(',')).concat(''))(
    'help and the way out are one tap away: %s',
    async (answers) => {
      open(discreet.id, answers)
      for (const number of ['110', '12338'])
        expect(screen.getAllByRole('button', { name: new RegExp(`^拨打 ${number}，`) })[0]?.className).toContain(
          'leave',
        )
      await tap(button('马上离开'))
      expect(phone.visited).toEqual([{ how: 'reLaunch', url: routes.home() }])
    },
  )

  test('is not offered again', () => {
    open(discreet.id, way.join(',')).unmount()
    render(<DisputesScreen />)
    expect(screen.queryByText(/^接着上次/)).toBeNull()
    expect(JSON.stringify([...phone.storage])).not.toContain(discreet.id)
  })
})

test('every outcome of every tree can be shown', () => {
  for (const each of allTrees) {
    for (const { options, outcome } of pathsOf(each)) {
      const { unmount, container } = open(
        each.id,
        options.map(({ question, option: id }) => `${question}:${id}`).join(','),
      )
      expect(container.textContent).toContain(each.outcomes[outcome]?.title)
      unmount()
    }
  }
})

test('an answer that is not in the tree is asked again', () => {
  open(tree.id, `${tree.start}:no-such-answer`)
  expect(screen.getByRole('heading', { level: 2, name: first?.text as string })).toBeTruthy()
})

test.each([undefined, 'no-such-tree'])('the unknown tree %s shows the way out', async (id) => {
  open(id)
  await tap(screen.getByRole('button', { name: '看全部类别' }))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.disputes() }])
})
