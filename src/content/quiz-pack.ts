import type { QuizPack } from '@/domain/pack'
import compiled from './compiled/quiz.json'

export const quizPack = compiled as unknown as QuizPack
