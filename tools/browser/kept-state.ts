import { chosenPack } from '../../config/pack'
import { defaultPreferences, type Preferences, startingSize } from '../../src/domain/kept/preferences'
import { emptyLearning, type Learning } from '../../src/domain/lessons/learning'
import type { Shelf } from '../../src/domain/quiz/quiz-shelf'
import { createDurableStorage } from '../../src/platform/durable-storage'
import { packId } from '../pack/pack-folder'

/** Who opens the app: what the phone still knows of them. Someone who never came before is `newcomer`. */
export interface Reader {
  mode: Preferences['mode']
  /** Without it, the size the mode starts with. */
  textSize?: number
  theme?: Preferences['theme']
  learning?: Partial<Learning>
  /** Quiz papers in hand. */
  papers?: Shelf
}

/** The browser storage of a phone that this reader has used, as the app itself would have left it. */
export function keptState(reader: Reader): { name: string; value: string }[] {
  const preferences: Preferences = {
    ...defaultPreferences,
    mode: reader.mode,
    textSize: reader.textSize ?? startingSize[reader.mode],
    theme: reader.theme ?? 'system',
    welcomed: true,
  }
  const kept = new Map<string, string>()
  const storage = createDurableStorage({
    get: (key) => kept.get(key),
    set: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
  })
  storage.setItem('preferences', JSON.stringify({ state: preferences, version: 1 }))
  if (reader.learning) {
    storage.setItem('learning', JSON.stringify({ state: { ...emptyLearning, ...reader.learning }, version: 1 }))
  }
  if (reader.papers) storage.setItem('quiz-papers', JSON.stringify({ state: { papers: reader.papers }, version: 1 }))
  // Taro wraps what it stores in H5.
  return [...kept].map(([name, value]) => ({
    name: `${packId(chosenPack)}/${name}`,
    value: JSON.stringify({ data: value }),
  }))
}
