import { render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { pathsOf, readAnswers } from '@/domain/disputes/triage'
import { maxCheckQuestions, type SelfCheck } from '@/domain/leniency/leniency'
import { CheckScreen } from '@/features/leniency/check-screen'
import { routes } from '@/platform/routes'
import { link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const check = leniencyPack.check as SelfCheck
const open = (answers = '') => render(<CheckScreen answers={readAnswers(answers)} />)
const paths = pathsOf(check, maxCheckQuestions)
const written = (options: (typeof paths)[number]['options']) =>
  options.map(({ question, option }) => `${question}:${option}`).join(',')

test('the first question is asked, with a page for each answer, under the note that this is no decision', async () => {
  open()
  const first = check.questions[check.start]
  expect(screen.getByText('第 1 问，最多 6 问')).toBeTruthy()
  expect(document.body.textContent).toContain(check.note.text)
  for (const option of first?.options ?? []) await tap(link(option.text))
  expect(visitedUrls()).toEqual(first?.options.map(({ id }) => routes.leniencyCheck(`${check.start}:${id}`)))
})

test('every way ends at what the law says, why, what to do, the note, and the answers given', () => {
  for (const { options, outcome: id } of paths) {
    const { unmount, container } = open(written(options))
    const outcome = check.outcomes[id]
    expect(container.querySelector('.verdict__word')?.textContent).not.toBe('')
    expect(container.textContent).toContain(check.note.text)
    for (const { text } of [...(outcome?.why ?? []), ...(outcome?.next ?? [])])
      expect(container.textContent).toContain(text)
    expect(screen.getAllByRole('link', { name: /改$/ })).toHaveLength(options.length)
    unmount()
  }
})

test('what the law must not do and what it may not do are told apart', () => {
  const wordOf = (verdict: string) => {
    const path = paths.find(({ outcome }) => check.outcomes[outcome]?.verdict === verdict)
    const { unmount, container } = open(written(path?.options ?? []))
    const word = container.querySelector('.verdict__word')?.textContent
    unmount()
    return word
  }
  expect(wordOf('exempt')).toBe('法律写的是：不予处罚')
  expect(wordOf('may')).toBe('法律写的是：可以不予处罚')
  expect(wordOf('lighter')).toBe('法律写的是：应当从轻或者减轻处罚')
})

test('an answer from an old link that is no longer there is asked again', () => {
  open('who:none,when:yesterday')
  expect(screen.getByText('第 2 问，最多 6 问')).toBeTruthy()
})
