import type { Citation } from '../content/provenance'
import type { WordMark } from '../content/word-mark'

/** 单选, 多选, 判断. A `judge` question has two options, 对 and 错, in this order. */
type QuestionKind = 'single' | 'multiple' | 'judge'

interface QuestionOption {
  text: string
  /** Only on the right ones. */
  right?: true
  /** Why this option is right, or wrong. */
  why: string
}

export interface Question {
  /** Unique in the whole bank; never reused, since progress on phones is kept by it. */
  id: string
  topic: string
  kind: QuestionKind
  /** The invented case it asks about, by id. */
  case?: string
  /** 1 everyday knowledge, 2 takes a thought, 3 often got wrong. */
  difficulty: 1 | 2 | 3
  stem: string
  options: QuestionOption[]
  /** The rule in plain words, and what to do in life. */
  explanation: string
  /** Words of the explanation that the glossary explains. */
  words?: WordMark[]
  cites: Citation[]
  /** The lesson to read next, where there is one about it. */
  lesson?: string
  /** The kind of dispute a reader with this trouble goes to. */
  tree?: string
}

export interface QuizTopic {
  id: string
  title: string
  summary: string
  icon: string
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture?: string
}

/** 以案释法: a short invented case that two questions ask about. */
interface QuizCase {
  id: string
  text: string
}

/** What a paper is drawn from. */
export interface QuestionBank {
  topics: QuizTopic[]
  cases: QuizCase[]
  /** Topic by topic. */
  questions: Question[]
}

/** Whether exactly the right options were chosen; `chosen` are positions in `options` as the bank has them. */
export function isRight({ options }: Question, chosen: readonly number[]): boolean {
  return options.every((option, index) => (option.right === true) === chosen.includes(index))
}

/**
 * What is right, in a sentence that stands by itself: of what is to be judged, whether it holds and why; of what is to be
 * chosen, the right options in the bank's words.
 */
export function rightAnswer({ kind, options }: Question): string {
  const right = options.filter((option) => option.right)
  if (kind === 'judge') return `这话${right[0]?.text === '对' ? '对' : '不对'}。${right[0]?.why ?? ''}`
  return `对的是：${right.map(({ text }) => text).join('；')}`
}
