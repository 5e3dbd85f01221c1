import { render } from '@testing-library/react'
import { pathsOf, readAnswers, type TriageTree } from '@/domain/disputes/triage'
import { allTrees, treePacks } from '../../../tools/pages/tree-packs'
import { button, newReader, tap } from '../../reader'
import { installVoice } from '../../stubs/voice'

// Whether there is a voice is found out when the app starts, so it must be there before the screen is loaded.
const voice = installVoice()
const loaded = Promise.all([import('@/features/disputes/tree-directory'), import('@/features/disputes/triage-screen')])

beforeEach(() => {
  newReader()
  voice.speaking = null
})

const tree = allTrees.find(({ id }) => treePacks.work.trees.some((each) => each.id === id)) as TriageTree
const [way] = pathsOf(tree)

async function open(answers: string) {
  const [{ treeDirectory }, { TriageScreen }] = await loaded
  const directory = treeDirectory(treePacks.work, { find: () => undefined })
  render(
    <TriageScreen
      share={{ card: { title: '', path: '' }, withAnswers: false, onWithAnswers: () => {} }}
      directory={directory}
      tree={tree.id}
      answers={readAnswers(answers)}
    />,
  )
}

test('a question is read with the answers it takes', async () => {
  await open('')
  await tap(button('读给我听'))
  const question = tree.questions[tree.start]
  for (const text of [question?.text, ...(question?.options.map((option) => option.text) ?? [])])
    expect(voice.speaking?.text).toContain(text)
})

test('a result is read from its answer to its last step, the number digit by digit', async () => {
  await open(way?.options.map(({ question, option }) => `${question}:${option}`).join(',') ?? '')
  await tap(button('读给我听'))
  const outcome = tree.outcomes[way?.outcome ?? '']
  expect(voice.speaking?.text.startsWith(outcome?.answer.text as string)).toBe(true)
  expect(voice.speaking?.text).toContain([...(outcome?.call.number ?? '')].join(' '))
  expect(voice.speaking?.text.endsWith(outcome?.steps.at(-1)?.text as string)).toBe(true)
})
