import { quizPack } from '@/content/quiz-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { Question, QuizTopic } from '@/domain/quiz/question'

const { bank } = quizPack
const questions = new Map(bank.questions.map((question) => [question.id, question]))
const topics = new Map(bank.topics.map((topic) => [topic.id, topic]))
const cases = new Map(bank.cases.map(({ id, text }) => [id, text]))

export const questionById = (id: string): Question | undefined => questions.get(id)
export const quizTopicById = (id: string): QuizTopic | undefined => topics.get(id)
export const caseText = (id: string): string | undefined => cases.get(id)

export const kindNames = { single: '选一个', multiple: '可以选几个', judge: '对还是错' } as const

/** What a citation is called on its link: "民法典第1077条", "报告 一(六)3". */
export const groundOf = groundsFrom(quizPack.sources)
