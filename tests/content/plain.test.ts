import { join } from 'node:path'
import { checkPlain } from '../../tools/content/plain/check-plain'
import { readRulebook } from '../../tools/content/plain/rulebook'

const root = join(__dirname, '../..')

test('every text is plain', () => {
  // Throws with the list of what is not.
  expect(checkPlain(root, 'guanxian')).toBeGreaterThan(5000)
})

describe('the rulebook', () => {
  const { stock = [] } = readRulebook(root, []) ?? {}

  test('knows at least eighty stock phrases, each once', () => {
    const phrases = stock.map(({ phrase }) => phrase)
    expect(phrases.length).toBeGreaterThanOrEqual(80)
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })

  test('excepts only longer words that do hold the phrase', () => {
    const idle = stock.flatMap(({ phrase, within = [] }) =>
      within.filter((word) => word === phrase || !word.includes(phrase)),
    )
    expect(idle).toEqual([])
  })

  test('does not propose a phrase that it rejects', () => {
    const phrases = stock.map(({ phrase }) => phrase)
    const wrong = stock.filter(({ say }) => phrases.some((phrase) => say.replace(/“[^”]*”/g, '').includes(phrase)))
    expect(wrong).toEqual([])
  })
})
