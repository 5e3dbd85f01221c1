import type { Figure, Panel } from '@/domain/stories/story'

/** What the file of a ground is called. */
export const groundName = (place: Panel['place']): string => `ground-${place}`

/** What the file of somebody with a face, and with what they hold, is called. */
export const figureName = ({ who, face, holds }: Figure): string => [who, face, holds].filter(Boolean).join('-')
