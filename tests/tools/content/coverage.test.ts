import { coverageTable } from '../../../tools/content/coverage'
import { loadCorpus } from '../../../tools/content/load'
import { projectWith } from './small-pack'

const corpus = loadCorpus(projectWith(), 'guanxian')

test('holds what the app says against what the report says there is', () => {
  expect(coverageTable(corpus)).toBe(`报告的数字（已公布/报告数）
  清单事项  0/762 项

报告点到的制度（有课讲到 1/1）
  不罚轻罚  small-slip

报告的各章（共 2 课）
  一(一)  1 课  1 张卡片
  一(四)  1 课  1 张卡片
`)
})

test('counts records once they are published', () => {
  expect(coverageTable(corpus, { items: 29 })).toContain('清单事项  29/762 项')
})
