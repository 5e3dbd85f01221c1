import { fireEvent, render, screen } from '@testing-library/react'
import { glossaryPack } from '@/content/glossary-pack'
import { WordScreen } from '@/features/glossary/word-screen'
import { WordsScreen } from '@/features/glossary/words-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const used = glossaryPack.words.find(({ uses }) => uses.length > 1) as (typeof glossaryPack.words)[number]

test('a word is explained with its source, and leads to the cards that use it', async () => {
  render(<WordScreen id={used.id} />)
  expect(screen.getByRole('heading', { level: 1, name: used.word })).toBeTruthy()
  for (const { text } of used.means) expect(screen.getByText(text)).toBeTruthy()
  expect(used.uses.length).toBeLessThanOrEqual(5)
  for (const { lesson } of used.uses) await tap(screen.getByText(glossaryPack.lessons[lesson] as string))
  expect(visitedUrls()).toEqual(used.uses.map(({ lesson, card }) => routes.lesson(lesson, card)))
})

test.each([undefined, 'gone', '__proto__'])('the unknown word %s leads to all words', async (id) => {
  render(<WordScreen id={id} />)
  await tap(button('看全部词语'))
  expect(visitedUrls()).toEqual([routes.words()])
})

test('a letter narrows the list to its words, and a word opens', async () => {
  const last = glossaryPack.words.at(-1) as (typeof glossaryPack.words)[number]
  render(<WordsScreen />)
  expect(screen.queryByText(last.word)).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: last.letter }))
  while (!screen.queryByText(last.word)) await tap(button(/^看后面的/))
  expect(screen.queryByText((glossaryPack.words[0] as { word: string }).word)).toBeNull()
  await tap(link(new RegExp(`^${last.word}`)))
  expect(visitedUrls()).toEqual([routes.word(last.id)])
})
