import compiled from './compiled/quiz.json'
import { newest } from './newest'

export const quizPack = newest('quiz', compiled)
