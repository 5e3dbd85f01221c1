import {
  arriveAt,
  emptyLearning,
  forgetLast,
  type Learning,
  openCard,
  readLearning,
  toggleFavourite,
} from '@/domain/lessons/learning'
import { today } from '@/platform/clock'
import { createKeptStore } from '@/platform/storage'

interface Changes {
  /** The reader is looking at this card of a lesson of `total` cards. */
  open: (lesson: string, card: number, total: number) => void
  /** They have come to it, by a link it may be, and not turned to it. */
  arrive: (lesson: string, card: number, total: number) => void
  forgetLast: () => void
  toggleFavourite: (lesson: string) => void
}

export const useLearning = createKeptStore<Learning, Changes>(
  {
    name: 'learning',
    version: 1,
    empty: emptyLearning,
    read: readLearning,
    whole: ['last'],
  },
  (set) => ({
    open: (lesson, card, total) => set((state) => openCard(state, lesson, card, total, today())),
    arrive: (lesson, card, total) => set((state) => arriveAt(state, lesson, card, total, today())),
    forgetLast: () => set(forgetLast),
    toggleFavourite: (lesson) => set((state) => toggleFavourite(state, lesson)),
  }),
)
