import type { PaperRequest } from '@/domain/quiz/paper-request'
import { quizTopicById } from './bank'

const titles = {
  daily: '每日五题',
  practice: '专项练习',
  picked: '看记住没有',
  exam: '模拟考试',
  mistakes: '错题本',
  favourites: '收藏的题',
  review: '温故',
  challenge: '应战',
} as const

/** What a paper is called at the top of its page. */
export function paperTitle(request: PaperRequest): string {
  const topic = request.mode === 'practice' ? quizTopicById(request.topic)?.title : undefined
  return topic ?? titles[request.mode]
}
