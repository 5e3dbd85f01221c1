import {
  arriveAt,
  forgetPlace,
  noReading,
  readPanel,
  readStoryReading,
  type StoryPlace,
  type StoryReading,
} from '@/domain/stories/story-reading'
import { createKeptStore } from '@/platform/storage'

interface Changes {
  /** The reader looks at a panel; `ending` is its name where it is an end. */
  look: (story: string, place: StoryPlace, ending: string | null) => void
  /** They have come to it, by a link it may be, and not turned to it. */
  arrive: Changes['look']
  forget: (story: string) => void
}

export const useStoryReading = createKeptStore<StoryReading, Changes>(
  { name: 'stories', version: 1, empty: noReading, read: readStoryReading },
  (set) => ({
    look: (story, place, ending) => set((state) => readPanel(state, story, place, ending)),
    arrive: (story, place, ending) => set((state) => arriveAt(state, story, place, ending)),
    forget: (story) => set((state) => forgetPlace(state, story)),
  }),
)
