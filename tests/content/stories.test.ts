import { packOf } from './county-corpus'

const { stories } = packOf('stories')

test('a story ends in two questions, and one that another may not see in none: answers are kept', () => {
  expect(stories.some(({ discreet }) => discreet)).toBe(true)
  for (const { discreet, leads } of stories) expect(leads.questions?.length).toBe(discreet ? undefined : 2)
})
