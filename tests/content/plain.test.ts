import { join } from 'node:path'
import { checkPlain } from '../../tools/content/plain/check-plain'
import { readRulebook } from '../../tools/content/plain/rulebook'

const root = join(__dirname, '../..')

test('every text is plain', () => {
  // Throws with the list of what is not.
  expect(checkPlain(root, 'guanxian')).toBeGreaterThan(5000)
})

test('the rulebook knows at least eighty stock phrases', () => {
  expect(readRulebook(root, [])?.stock.length).toBeGreaterThanOrEqual(80)
})
