import type { Lead } from '../content/leads'
import type { CitedSource } from '../content/provenance'
import type { QuestionBank } from './question'

/** quiz.json */
export interface QuizPack {
  bank: QuestionBank
  /** Six hex digits over the bank: equal banks draw equal papers. */
  hash: string
  /** Titles of the lessons to read next and of the kinds of dispute, by id. */
  lessons: Record<string, string>
  trees: Record<string, string>
  /** The story that asks a question at its end, by the question's id. */
  stories: Record<string, Lead>
  sources: Record<string, CitedSource>
}
