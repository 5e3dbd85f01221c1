import type { QuizScore } from './quiz-session'

/** 留念: what is drawn as a picture, and said in the same words to those who do not see it. */
export interface Souvenir {
  heading: string
  lines: string[]
  foot: string
}

/** @param app what the app is called @param day ISO `YYYY-MM-DD`, the day the paper was finished */
export function souvenirOf({ right, total }: QuizScore, app: string, day: string): Souvenir {
  const [year, month, date] = day.split('-').map(Number)
  return {
    heading: '学法留念',
    lines: [`在“${app}”答题`, `${total} 题，答对 ${right} 题`, `${year}年${month}月${date}日`],
    foot: '自己留个纪念，没有别的用处。',
  }
}
