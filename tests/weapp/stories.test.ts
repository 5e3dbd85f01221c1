import { storyPack } from '../../src/content/story-pack'
import { type Telling, waysThrough } from '../../src/domain/stories/story'
import { routes } from '../../src/platform/routes'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const { tapSetDataBytes, tabSetDataBytes } = budgets.page
const start = phonesForTests()
const address = (...to: Parameters<typeof routes.story>) => routes.story(...to).slice(1)

/** Taps, and holds what is sent to a budget. */
async function tap(host: WeappHost, text: string, most: number): Promise<void> {
  const before = host.setDatas.length
  await host.tap(text)
  for (const { bytes } of host.setDatas.slice(before)) expect(bytes).toBeLessThanOrEqual(most)
}

/** Plays a way from the start: all that is said and ruled is read, a bubble at a time where 长辈版 shows one. */
async function play(host: WeappHost, { panels, taken }: Telling, elder: boolean): Promise<void> {
  const choices = [...taken]
  for (const { lines, rule, choices: offered, to, ending } of panels) {
    const read = [host.text()]
    for (let bubble = 1; elder && bubble < lines.length; bubble++) {
      await tap(host, '接着看', tapSetDataBytes)
      read.push(host.text())
    }
    for (const { text } of [...lines, ...(rule ? [rule] : [])]) expect(read.join('')).toContain(text)
    const choice = offered?.find(({ id }) => id === choices[0])
    if (choice) {
      choices.shift()
      await tap(host, choice.text, tabSetDataBytes) // a page of its own
    } else if (to !== undefined) await tap(host, '接着看', tapSetDataBytes)
    else expect(host.text()).toContain(ending?.title)
  }
}

describe.each(Object.entries(modeChoices))('%s', (mode, choice) => {
  test.each(storyPack.stories)('$title is played through on every way', async (story) => {
    const host = await start()
    await host.tap(choice)
    for (const way of waysThrough(story)) {
      const before = host.setDatas.length
      await host.open(address(story.id))
      expect(host.setDatas[before]?.bytes).toBeLessThanOrEqual(tabSetDataBytes)
      await play(host, way, mode === 'elder')
    }
  })
})

const [story] = storyPack.stories.filter(({ discreet }) => !discreet)
const [secret] = storyPack.stories.filter(({ discreet }) => discreet)
if (!story || !secret) throw new Error('there are no stories')
const [way] = waysThrough(story) as [Telling]

test('going back from what followed is choosing again', async () => {
  const host = await start({}, address(story.id))
  const asked = way.panels.findIndex(({ choices }) => choices)
  for (let at = 0; at < asked; at++) await host.tap('接着看')
  const question = host.text()
  await host.tap(way.panels[asked]?.choices?.[0]?.text ?? '')
  expect(host.text()).not.toBe(question)
  await host.back()
  expect(host.text()).toBe(question)
})

test('a story that was left is offered where it was, after a restart too', async () => {
  const host = await start({}, address(story.id, way.taken.slice(0, 1), 1))
  const shown = host.text()
  const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/stories/index')
  expect(again.text()).toContain('接着看')
  await again.tap(story.title)
  expect(again.text()).toBe(shown)
})

test('a link to an end shows it, and passes on the same', async () => {
  const host = await start({}, address(story.id, way.taken, way.panels.length - 1))
  expect(host.text()).toContain(way.panels.at(-1)?.ending?.title)
  const shared = await host.share()
  const friend = await start({}, String(shared?.path).slice(1))
  expect(friend.text()).toContain(way.panels.at(-1)?.ending?.title)
})

test('of a story that another may not see nothing is kept, and every panel can be left', async () => {
  const host = await start({}, address(secret.id))
  await host.tap(secret.panels[0]?.choices?.[0]?.text ?? '接着看')
  expect(JSON.stringify(host.storage.snapshot())).not.toContain(secret.id)
  expect(host.find({ label: /^拨打 110/ })).toBeDefined()
  await host.tap('马上离开')
  expect(host.text()).not.toContain(secret.title)
})
