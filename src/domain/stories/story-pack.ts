import type { CitedSource } from '../content/provenance'
import type { Story, Villager } from './story'

/** stories.json. `sources` names only what the stories cite. */
export interface StoryPack {
  cast: Villager[]
  /** In the order of the list. */
  stories: Story[]
  sources: Record<string, CitedSource>
}
