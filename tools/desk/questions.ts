import { type CellPlace, columnLetters, Refusal } from './fault'

/** Something only a person can tell. Until it is answered nothing is published. */
export interface Question {
  /** The same whenever the same is asked: answers go by it. */
  id: string
  text: string
  /** Which cells it is about; of many, the first. */
  cells: CellPlace[]
  /** How many cells it is about. */
  count: number
  /** Where two texts are to be held against each other. */
  compare?: { before: string; after: string }
  options: { id: string; label: string }[]
}

/** By the question's id, the option's. */
export type Answers = Readonly<Record<string, string>>

/** Questions that are asked once for a whole list, and whose answers are kept for its next edition. */
const listQuestions = {
  conditions: {
    text: '这份清单里没有写明的，几条条件都要占上，还是占一条就行？',
    options: [
      { id: 'all', label: '都要占上' },
      { id: 'any', label: '占一条就行' },
      { id: 'mend', label: '各不一样，我在表里一格一格写明' },
    ],
  },
  down: {
    text: '这几格空着，是不是和上面一格一样？',
    options: [
      { id: 'above', label: '和上面一格一样' },
      { id: 'mend', label: '是漏填了，我去补上' },
    ],
  },
  dates: {
    text: '这几个日期还没有到，或者离今天三十年以上，对吗？',
    options: [
      { id: 'keep', label: '对，就这样' },
      { id: 'mend', label: '写错了，我去改' },
    ],
  },
} as const satisfies Record<string, Pick<Question, 'text' | 'options'>>

export type ListQuestion = keyof typeof listQuestions

/** Answers that hold for the next edition as well; a date that is right today says nothing of another. */
export const lasting: readonly ListQuestion[] = ['conditions', 'down']

const shownCells = 20

export function askOnce(id: ListQuestion, cells: readonly CellPlace[]): Question[] {
  if (cells.length === 0) return []
  const { text, options } = listQuestions[id]
  return [{ id, text, cells: cells.slice(0, shownCells), count: cells.length, options: [...options] }]
}

/** As an officer is asked, with what to add to the command. */
export function formatQuestions(questions: readonly Question[]): string {
  const [first] = questions
  return [
    ...questions.flatMap(({ id, text, cells, count, compare, options }) => [
      `要问 ${id}：${text}`,
      `  说的是 ${cells.map(({ row, column = 1 }) => `${columnLetters(column)}${row ?? ''}`).join('、')}${count > cells.length ? ` 等 ${count} 格` : ''}`,
      ...(compare ? [`  原来：${compare.before}`, `  现在：${compare.after}`] : []),
      ...options.map((option) => `  ${option.id} ${option.label}`),
    ]),
    `有 ${questions.length} 个问题要回答，什么也没有发布。回答写在命令后面，几个用逗号隔开：--answer ${first?.id ?? ''}=${first?.options[0]?.id ?? ''}`,
    '',
  ].join('\n')
}

/**
 * `依据=D,种类=不予处罚`, however the commas and signs were typed.
 * @throws Refusal for what is no such list.
 */
export function readPairs(written: string, option: string): Record<string, string> {
  return Object.fromEntries(
    written
      .split(/[,，;；]/)
      .filter((each) => each.trim() !== '')
      .map((each) => {
        const [, name = '', value = ''] = /^([^=＝]+)[=＝]([\s\S]+)$/.exec(each) ?? []
        if (name.trim() === '' || value.trim() === '')
          throw new Refusal(`“${each.trim()}”看不懂：${option} 后面写成 名字=回答，几个用逗号隔开。`)
        return [name.trim(), value.trim()]
      }),
  )
}
