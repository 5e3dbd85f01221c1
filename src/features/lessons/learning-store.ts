import { emptyLearning, type Learning, openCard, readLearning, toggleFavourite } from '@/domain/lessons/learning'
import { today } from '@/platform/clock'
import { createKeptStore } from '@/platform/storage'

interface LearningStore extends Learning {
  /** The reader is looking at this card of a lesson of `total` cards. */
  open: (lesson: string, card: number, total: number) => void
  toggleFavourite: (lesson: string) => void
  reset: () => void
}

export const useLearning = createKeptStore<LearningStore, Learning>(
  {
    name: 'learning',
    version: 1,
    pick: ({ reached, finished, favourites, last }) => ({ reached, finished, favourites, last }),
    read: readLearning,
    whole: ['last'],
  },
  (set) => ({
    ...emptyLearning,
    open: (lesson, card, total) => set((state) => openCard(state, lesson, card, total, today())),
    toggleFavourite: (lesson) => set((state) => toggleFavourite(state, lesson)),
    reset: () => set(emptyLearning),
  }),
)
