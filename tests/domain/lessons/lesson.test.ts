import { describeFigure, type Figure } from '../../../src/domain/lessons/lesson'

test.each<[Figure, string]>([
  [
    {
      type: 'count',
      items: [
        { label: '不罚轻罚事项', value: '762', unit: '项' },
        { label: '执法领域', value: '29', unit: '个' },
      ],
    },
    '不罚轻罚事项 762 项；执法领域 29 个。',
  ],
  [
    {
      type: 'count',
      items: [
        { label: '汇聚', value: '4万余', unit: '条' },
        { label: '答复率', value: '100', unit: '%' },
      ],
    },
    '汇聚 4万余条；答复率 100%。',
  ],
  [
    {
      type: 'bars',
      unit: '项',
      items: [
        { label: '上一版', value: 343 },
        { label: '现在', value: 762 },
      ],
    },
    '上一版 343 项；现在 762 项。',
  ],
  [
    { type: 'ladder', steps: [{ label: '村' }, { label: '乡镇' }, { label: '县', note: '矛调中心' }] },
    '从下到上：村、乡镇、县（矛调中心）。',
  ],
  [
    { type: 'flow', steps: [{ label: '受理' }, { label: '调解', note: '可以请人陪' }] },
    '第一步，受理；第二步，调解（可以请人陪）。',
  ],
])('a figure in words', (figure, text) => {
  expect(describeFigure(figure)).toBe(text)
})
