import type { Question, QuestionBank } from '../../../src/domain/quiz/question'

/** A small bank: `size` questions a topic, the last two of each on one case. */
export function bankOf(topics: readonly string[], size: number): QuestionBank {
  return {
    topics: topics.map((id) => ({ id, title: id, summary: id, icon: 'scale' })),
    cases: topics.map((topic) => ({ id: `${topic}-case`, text: '张某……' })),
    questions: topics.flatMap((topic) =>
      Array.from({ length: size }, (_, index) =>
        questionOf(`${topic}-${index}`, { topic, ...(index >= size - 2 && { case: `${topic}-case` }) }),
      ),
    ),
  }
}

/** A single-choice question whose second option is right. */
export function questionOf(id: string, changes: Partial<Question> = {}): Question {
  return {
    id,
    topic: 'family',
    kind: 'single',
    difficulty: 1,
    stem: '……？',
    options: [
      { text: '甲', why: '……' },
      { text: '乙', right: true, why: '……' },
      { text: '丙', why: '……' },
    ],
    explanation: '……',
    cites: [],
    lesson: 'mediation-basics',
    ...changes,
  }
}
