import { writeXlsx } from 'hucre/xlsx'

const fields = [
  '示例市场领域（县示例市场局）',
  '示例城管领域（县示例城管局）',
  '示例农业领域（县示例农业局）',
  '示例文旅领域（县示例文旅局）',
]
const law = '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。'

/** How the conditions of a row are written; the last does not say whether all or any are meant. */
const conditions = [
  '同时符合下列条件：\n1.示例条件甲；\n2.示例条件乙；\n3.示例条件丙。',
  '有下列情形之一的：\n（一）示例情形甲；\n（二）示例情形乙。',
  '初次违法，示例后果轻微并及时改正。',
  '1.示例条件丁；\n2.示例条件戊。',
]

/** What is done in a row, told apart by its number. */
export const breachOf = (number: number): string => `示例事项第${number}项：虚构的某种轻微违法行为`

/**
 * An invented list drawn as counties draw theirs: title and note above, a head two rows deep, the field merged over its rows,
 * numbers that begin again in each field, ticks, law text, all-of and any-of conditions, a note at the foot, nothing on what to
 * put right. In the first `faults` rows two boxes are ticked.
 */
export function countyList(count: number, faults = 0): Promise<Uint8Array> {
  const perField = Math.ceil(count / fields.length)
  const rows = Array.from({ length: count }, (_, index) => [
    (index % perField) + 1,
    index % perField === 0 ? (fields[Math.floor(index / perField)] ?? null) : null,
    breachOf(index + 1),
    `1.《中华人民共和国行政处罚法》第三十三条：${law}`,
    conditions[index % conditions.length] ?? '',
    index % 5 !== 4 || index < faults ? '√' : null,
    index % 5 === 4 || index < faults ? '√' : null,
    '批评教育',
  ])
  const wide = { startCol: 0, endCol: 7 }
  const firstRow = 4
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['虚构县“不罚轻罚”事项清单（示例）'],
          ['填报单位：虚构的单位　　单位：项'],
          ['序号', '执法领域（部门）', '事项名称（违法行为）', '法律依据', '适用条件', '处罚措施', null, null],
          [null, null, null, null, null, '不予处罚', '减轻处罚', '其他措施'],
          ...rows,
          ['注：本清单是虚构的，只用来试。'],
        ],
        merges: [
          { startRow: 0, endRow: 0, ...wide },
          { startRow: 1, endRow: 1, ...wide },
          { startRow: 2, endRow: 2, startCol: 5, endCol: 7 },
          ...[0, 1, 2, 3, 4].map((column) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column })),
          ...fields.flatMap((_, index) => {
            const startRow = firstRow + index * perField
            const endRow = Math.min(firstRow + count, startRow + perField) - 1
            return endRow > startRow ? [{ startRow, endRow, startCol: 1, endCol: 1 }] : []
          }),
          { startRow: firstRow + count, endRow: firstRow + count, ...wide },
        ],
      },
    ],
  })
}
