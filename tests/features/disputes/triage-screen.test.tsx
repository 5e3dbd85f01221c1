import { cleanup, render, screen, within } from '@testing-library/react'
import { disputeAreas } from '@/domain/disputes/dispute-area'
import { pathsOf, readAnswers, type TriageTree } from '@/domain/disputes/triage'
import { DisputesScreen } from '@/features/disputes/disputes-screen'
import { treeDirectory } from '@/features/disputes/tree-directory'
import { TriageScreen } from '@/features/disputes/triage-screen'
import { routes } from '@/platform/routes'
import { allTrees, treePacks } from '../../../tools/pages/tree-packs'
import { button, link, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

/** Every one that content names is there. */
const pictures = { find: (name: string | undefined) => (name === undefined ? undefined : { address: `${name}.png` }) }

const directories = disputeAreas.map((area) => treeDirectory(treePacks[area], pictures))
const [anywhere] = directories as [ReturnType<typeof treeDirectory>]

const share = { card: { title: '', path: '' }, withAnswers: false, onWithAnswers: () => {} }

function open(tree: string | undefined, answers = '') {
  const directory = directories.find(({ treeById }) => tree !== undefined && treeById(tree)) ?? anywhere
  return render(<TriageScreen share={share} directory={directory} tree={tree} answers={readAnswers(answers)} />)
}

const pathOf = (each: TriageTree) => pathsOf(each)[0]

const titleOf = (rule: string) => disputeAreas.flatMap((area) => treePacks[area].deadlines[rule] ?? [])[0]

/** The first whose first way ends where there is everything to show. */
const tree = allTrees.find((each) => {
  const end = each.outcomes[pathOf(each)?.outcome ?? '']
  return (
    end !== undefined &&
    !end.discreet &&
    [end.bring, end.deadlines, end.alternatives, end.cannot].every(({ length }) => length > 0)
  )
}) as TriageTree
const path = pathOf(tree)
const first = tree.questions[tree.start]
const [option] = first?.options ?? []

test('the first question is asked, with an answer a line', () => {
  open(tree.id)
  expect(screen.getByRole('heading', { level: 2, name: first?.text as string })).toBeTruthy()
  for (const { text } of first?.options ?? []) expect(link(new RegExp(`^${text}`))).toBeTruthy()
})

test('says how many questions it can still take from here, and no more', () => {
  for (const each of allTrees)
    for (const { options } of pathsOf(each)) {
      const longest = (at: number) =>
        Math.max(
          ...pathsOf(each)
            .filter((way) => way.options.slice(0, at).every(({ option: id }, step) => id === options[step]?.option))
            .map((way) => way.options.length),
        )
      const given = options.slice(0, 1).map(({ question, option: id }) => `${question}:${id}`)
      if (options.length < 2) continue
      const { unmount, container } = open(each.id, given.join(','))
      expect(container.textContent).toContain(`第 2 问，最多 ${longest(1)} 问`)
      unmount()
    }
})

test('an option shows its picture, for those who read slowly', () => {
  const drawn = allTrees.find((each) =>
    each.questions[each.start]?.options.some(({ picture }) => picture),
  ) as TriageTree
  const { container } = open(drawn.id)
  const shown = [...container.querySelectorAll('image, img')].map((image) => image.getAttribute('src'))
  const named = drawn.questions[drawn.start]?.options.flatMap(({ picture }) => picture ?? [])
  expect(shown).toEqual(named?.map((name) => `${name}.png`))
})

test('an answer is a page of its own, so that going back changes it', async () => {
  open(tree.id)
  await tap(link(new RegExp(`^${option?.text}`)))
  expect(visitedUrls()).toEqual([routes.triage(tree.id, `${tree.start}:${option?.id}`)])
})

test('what was answered is offered again, and a link takes nobody away from it', async () => {
  const answer = `${tree.start}:${option?.id}`
  open(tree.id)
  await tap(link(new RegExp(`^${option?.text}`)))
  cleanup()
  const other = allTrees.find(({ id, discreet }) => id !== tree.id && !discreet) as TriageTree
  const [{ options }] = pathsOf(other) as [ReturnType<typeof pathsOf>[number]]
  open(other.id, options.map(({ question, option: id }) => `${question}:${id}`).join(','))
  cleanup()
  render(<DisputesScreen />)
  await tap(link(`接着上次：${tree.title}`))
  expect(visitedUrls().at(-1)).toBe(routes.triage(tree.id, answer))
  await tap(button(`不再显示“接着上次：${tree.title}”`))
  expect(screen.queryByText(/^接着上次/)).toBeNull()
  expect(JSON.stringify([...phone.storage])).not.toContain(tree.id)
})

describe('at the end of a way', () => {
  const answers = (path?.options ?? []).map(({ question, option: id }) => `${question}:${id}`).join(',')
  const outcome = tree.outcomes[path?.outcome ?? '']
  const channel = disputeAreas.flatMap((area) => treePacks[area].doors).find(({ id }) => id === outcome?.channel)

  const answered = outcome?.answer.text as string

  test('the answer comes first, then the number to ring and the door', async () => {
    open(tree.id, answers)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(answered)
    const [dialled] = screen.getAllByRole('button', { name: /^拨打/ })
    expect(dialled?.className).toContain('answer')
    expect(dialled?.textContent).toBe(`拨打 ${outcome?.call.number}${outcome?.call.text}`)
    expect(document.body.textContent?.indexOf('拨打')).toBeGreaterThan(
      document.body.textContent?.indexOf(answered) ?? 0,
    )
    await tap(link(new RegExp(`^${channel?.name}`)))
    expect(visitedUrls()).toEqual([routes.channel(channel?.id as string)])
  })

  test('every deadline leads to its calculator', async () => {
    open(tree.id, answers)
    for (const id of outcome?.deadlines ?? []) await tap(link(new RegExp(`^${titleOf(id)}`)))
    expect(visitedUrls()).toEqual(outcome?.deadlines.map(routes.deadline))
  })

  test('a step and a thing to bring are ticked, and stay so when the app is opened again', async () => {
    open(tree.id, answers)
    const boxes = () => screen.getAllByRole('checkbox')
    const steps = boxes().filter((box) => box.getAttribute('aria-label')?.startsWith('第 '))
    const things = boxes().filter((box) => !steps.includes(box))
    expect(steps).toHaveLength(outcome?.steps.length as number)
    expect(things.length).toBeGreaterThan(0)
    await tap(steps[0] as Element)
    await tap(things[0] as Element)
    await restartApp()
    open(tree.id, answers)
    const ticked = boxes().filter((box) => box.getAttribute('aria-checked') === 'true')
    expect(ticked).toHaveLength(2)
    await tap(ticked[0] as Element)
    expect(boxes().filter((box) => box.getAttribute('aria-checked') === 'true')).toHaveLength(1)
  })

  test('no line is said twice', () => {
    open(tree.id, answers)
    const lines = [...document.querySelectorAll('.statement')].map(({ textContent }) => textContent)
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })

  test('the papers are one tap away, under the thumb', async () => {
    const writing = allTrees.find((each) => (each.outcomes[pathOf(each)?.outcome ?? '']?.forms.length ?? 0) > 0)
    const way = (pathOf(writing as TriageTree)?.options ?? []).map(({ question, option: id }) => `${question}:${id}`)
    open(writing?.id, way.join(','))
    await tap(button('写材料'))
    const [form] = writing?.outcomes[pathOf(writing)?.outcome ?? '']?.forms ?? []
    const rows = within(screen.getByRole('dialog')).getAllByRole('link')
    await tap(rows[0] as Element)
    expect(visitedUrls()).toEqual([routes.form(form as string)])
  })

  test('why, the cost, what can not be done there, and the other doors, are one tap away and stay open', async () => {
    open(tree.id, answers)
    const why = outcome?.why.map(({ text }) => text) ?? []
    const others = outcome?.alternatives.map(({ when }) => when.text) ?? []
    const cannot = [...(outcome?.cannot ?? []), ...(channel?.cannot ?? [])].map(({ text }) => text)
    for (const text of [...why, ...others, ...cannot]) expect(document.body.textContent).not.toContain(text)
    for (const [name, texts] of [
      ['为什么是这里', why],
      ['要不要钱', [channel?.cost.text]],
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
    for (const text of [...why, ...others, ...cannot]) expect(document.body.textContent).toContain(text)
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

  test('is not kept when something is ticked, nor offered to be passed on', async () => {
    const { unmount } = open(discreet.id, way.join(','))
    const [box] = screen.getAllByRole('checkbox')
    await tap(box as Element)
    expect(screen.getAllByRole('checkbox')[0]?.getAttribute('aria-checked')).toBe('true')
    expect(screen.queryByRole('button', { name: '转给家人' })).toBeNull()
    expect(JSON.stringify([...phone.storage])).not.toContain(discreet.id)
    unmount()
    open(discreet.id, way.join(','))
    expect(screen.getAllByRole('checkbox')[0]?.getAttribute('aria-checked')).toBe('false')
  })
})

test('every outcome of every tree can be shown', () => {
  for (const each of allTrees) {
    for (const { options, outcome } of pathsOf(each)) {
      const { unmount, container } = open(
        each.id,
        options.map(({ question, option: id }) => `${question}:${id}`).join(','),
      )
      expect(container.textContent).toContain(each.outcomes[outcome]?.answer.text)
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
