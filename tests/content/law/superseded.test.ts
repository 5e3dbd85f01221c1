import { faultsOf, type Right } from './the-law'

const rights: Right[] = [
  {
    facts: '投诉受理后谈不拢：60日，不是45个工作日',
    at: 'channel:consumer-complaint',
    says: /六十日|60日/,
    never: /45个工作日|四十五个工作日/,
    cites: ['市场监督管理投诉举报处理办法 第23条'],
  },
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
