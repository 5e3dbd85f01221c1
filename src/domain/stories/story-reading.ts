import { isRecord } from '../kept/stored'
/** A reader's way through the stories. */
export interface StoryReading {
  /** Where they were last, by story id: the choices taken and the panel, from 0. A story read to an end has none. */
  left: Record<string, StoryPlace>
  /** The ends that they have seen, as panel ids, by story id. */
  endings: Record<string, string[]>
}

export interface StoryPlace {
  choices: string[]
  panel: number
}

export const noReading: StoryReading = { left: {}, endings: {} }

/** The reader looks at a panel; `ending` where it is an end. */
export function readPanel(
  reading: StoryReading,
  story: string,
  place: StoryPlace,
  ending: string | null,
): StoryReading {
  const { [story]: _, ...others } = reading.left
  if (ending === null) return { ...reading, left: { ...others, [story]: place } }
  const seen = reading.endings[story] ?? []
  return {
    left: others,
    endings: seen.includes(ending) ? reading.endings : { ...reading.endings, [story]: [...seen, ending] },
  }
}

/** The same where they have come to it and not turned to it: a link takes nobody away from where they were in the story. */
export const arriveAt: typeof readPanel = (reading, story, place, ending) => {
  const { [story]: left } = reading.left
  const arrived = readPanel(reading, story, place, ending)
  return left ? { ...arrived, left: { ...arrived.left, [story]: left } } : arrived
}

/** Where they were in this story is as if they had not begun it. */
export function forgetPlace(reading: StoryReading, story: string): StoryReading {
  const { [story]: _, ...left } = reading.left
  return { ...reading, left }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** Stored data of any condition → sound reading. Never throws. */
export function readStoryReading(stored: unknown): StoryReading {
  if (!isRecord(stored)) return noReading
  const left = isRecord(stored.left) ? stored.left : {}
  const endings = isRecord(stored.endings) ? stored.endings : {}
  return {
    left: Object.fromEntries(
      Object.entries(left).flatMap(([story, place]) => {
        if (!isRecord(place) || !Number.isInteger(place.panel) || (place.panel as number) < 0) return []
        return [[story, { choices: texts(place.choices), panel: place.panel as number }]]
      }),
    ),
    endings: Object.fromEntries(
      Object.entries(endings).flatMap(([story, seen]) => {
        const ids = [...new Set(texts(seen))]
        return ids.length > 0 ? [[story, ids]] : []
      }),
    ),
  }
}
