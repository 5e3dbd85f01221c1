import { storyPack } from '@/content/story-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { Story } from '@/domain/stories/story'
import { statementsWith } from '@/ui/statement/statement-list'

const byId = new Map(storyPack.stories.map((story) => [story.id, story]))
const names = new Map(storyPack.cast.map(({ id, name }) => [id, name]))

export const { stories } = storyPack

export const storyById = (id: string): Story | undefined => byId.get(id)

export const nameOf = (who: string): string => names.get(who) ?? ''

export const { StatementView } = statementsWith(groundsFrom(storyPack.sources))
