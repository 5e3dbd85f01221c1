import { citationKey } from '@/domain/content/provenance'
import { pathsOf } from '@/domain/disputes/triage'
import { maxCheckQuestions, type SelfCheck } from '@/domain/leniency/leniency'
import { corpus } from './county-corpus'

const { leniency } = corpus
const { guides, national } = leniency
const check = leniency.check as SelfCheck
const cited = new Set(guides.flatMap(({ statements }) => statements.flatMap(({ cites }) => cites.map(citationKey))))

test.each([30, 31, 32, 33, 34, 35, 36])('the guides explain article %d of the penalty law', (article) => {
  expect(cited).toContain(`administrative-penalty-law/${article}`)
})

test('they say what the province’s rule says of credit records, and where to go when punished wrongly', () => {
  expect(cited).toContain('shandong-credit-regulation/13')
  expect(guides.find(({ id }) => id === 'wronged')?.triage).toBe('penalty')
})

describe('the self-check', () => {
  const paths = pathsOf(check, maxCheckQuestions)

  /** Answers, and what article of the penalty law gives the answer its word. */
  test.each([
    [
      '轻微、及时改正、没有后果',
      'who:none,when:recent,fault:none,harm:none,fixed-none:fixed,degree:slight',
      'exempt',
      33,
    ],
    [
      '改了、没有后果，轻不轻微说不准',
      'who:none,when:recent,fault:none,harm:none,fixed-none:fixed,degree:unsure',
      'depends',
      33,
    ],
    [
      '改了、没有后果，但是不轻微',
      'who:none,when:recent,fault:none,harm:none,fixed-none:fixed,degree:heavy',
      'depends',
      33,
    ],
    [
      '初次、后果轻微、及时改正',
      'who:none,when:recent,fault:none,harm:slight,fixed-slight:fixed,first:first',
      'may',
      33,
    ],
    ['有证据没有过错', 'who:none,when:recent,fault:proof', 'exempt', 33],
    ['主动减轻后果', 'who:none,when:recent,fault:none,harm:serious,fixed-serious:reduced', 'lighter', 32],
    ['没有改', 'who:none,when:recent,fault:none,harm:none,fixed-none:not-yet', 'no', 33],
    ['不满十四周岁', 'who:child', 'exempt', 30],
    ['十四到十八周岁', 'who:teen', 'lighter', 30],
    ['精神病人', 'who:ill', 'depends', 31],
    ['过了二年', 'who:none,when:old', 'depends', 36],
    ['构成犯罪', 'who:crime', 'no', 8],
  ])('%s', (_, answers, verdict, article) => {
    const outcome = outcomeAfter(answers)
    expect(outcome?.verdict).toBe(verdict)
    expect(outcome?.why.flatMap(({ cites }) => cites.map(citationKey))).toContain(
      `administrative-penalty-law/${article}`,
    )
  })

  test.each([
    ['不满十四周岁打架', 'who:police,police-who:child', 'exempt', 12],
    ['十四到十八周岁打架', 'who:police,police-who:teen', 'depends', 12],
    ['十四到十八周岁打架，拘留怎么办', 'who:police,police-who:teen', 'depends', 23],
    ['精神病人打架', 'who:police,police-who:ill', 'depends', 13],
    ['大人打架', 'who:police,police-who:none', 'depends', 20],
    ['大人打架，和解了', 'who:police,police-who:none', 'depends', 9],
  ])('a matter of public security asks for the age after: %s', (_, answers, verdict, article) => {
    const outcome = outcomeAfter(answers)
    expect(outcome?.verdict).toBe(verdict)
    expect(outcome?.why.flatMap(({ cites }) => cites.map(citationKey))).toContain(
      `public-security-penalty-law/${article}`,
    )
  })

  function outcomeAfter(answers: string) {
    const path = paths.find(
      ({ options }) => options.map(({ question, option }) => `${question}:${option}`).join(',') === answers,
    )
    return check.outcomes[path?.outcome ?? '']
  }

  test('says that the office decides', () => {
    expect(check.note.text).toContain('由执法机关')
  })
})

test('the tax list has its first twelve items; the two that are not known in full are left out', () => {
  expect(national.map(({ id }) => id)).toEqual(
    Array.from({ length: 12 }, (_, index) => `tax-${String(index + 1).padStart(2, '0')}`),
  )
  for (const item of national) {
    expect(item).toMatchObject({ origin: '全国·税务', kind: 'exempt', field: '税务' })
    expect(item.cites).not.toEqual([])
    expect(item.correction).not.toBe('')
  }
  const withoutGain = national
    .filter(({ conditions }) => conditions.some(({ lines }) => lines.includes('没有违法所得')))
    .map(({ id }) => id)
  expect(withoutGain).toEqual(['tax-04', 'tax-05', 'tax-06', 'tax-11'])
})
