import { render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { pathsOf, readAnswers } from '@/domain/disputes/triage'
import {
  type Everyday,
  elsewhere,
  maxCheckQuestions,
  maxEverydayQuestions,
  type SelfCheck,
} from '@/domain/leniency/leniency'
import { CheckScreen } from '@/features/leniency/check-screen'
import { routes } from '@/platform/routes'
import { link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const check = leniencyPack.check as SelfCheck
const open = (answers = '') => render(<CheckScreen answers={readAnswers(answers)} />)
const written = (options: { question: string; option: string }[]) =>
  options.map(({ question, option }) => `${question}:${option}`).join(',')
const paths = pathsOf(check, maxCheckQuestions)

const everyday = leniencyPack.everyday as Everyday
const acts = pathsOf(everyday, maxEverydayQuestions).filter(({ outcome }) => outcome !== elsewhere)

test('who one is comes first, with a page for each answer, under the note that this is no decision', async () => {
  open()
  const first = everyday.questions[everyday.start]
  expect(screen.getByText('第 1 问，最多 3 问')).toBeTruthy()
  expect(document.body.textContent).toContain(check.note.text)
  for (const option of first?.options ?? []) await tap(link(option.text))
  expect(visitedUrls()).toEqual(first?.options.map(({ id }) => routes.leniencyCheck(`${everyday.start}:${id}`)))
})

test('every everyday act says what the law says of it, why, and what to do first', () => {
  expect(new Set(acts.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(everyday.outcomes)))
  for (const { options, outcome: id } of acts) {
    const { unmount, container } = open(written(options))
    const outcome = everyday.outcomes[id]
    expect(container.querySelector('.verdict')?.textContent).toBe(`${outcome?.title}${outcome?.about}`)
    expect(container.textContent).toContain(check.note.text)
    for (const { text } of [...(outcome?.why ?? []), ...(outcome?.next ?? [])])
      expect(container.textContent).toContain(text)
    expect(screen.getByRole('link', { name: /^检查的人来过了/ })).toBeTruthy()
    unmount()
  }
})

test('whose it is none of these is asked the questions that hold for everybody', () => {
  const [stall] = pathsOf(everyday, maxEverydayQuestions).filter(({ outcome }) => outcome === elsewhere)
  open(written(stall?.options ?? []))
  expect(screen.getByText(check.questions[check.start]?.text ?? '')).toBeTruthy()
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
