import type { Figure, Panel } from '@/domain/stories/story'
import type { FoundPictures, PictureFile } from './picture-set'

/** What the file of a ground is called. */
export const groundName = (place: Panel['place']): string => `ground-${place}`

/** What the file of somebody without a face, and with what they hold, is called. */
export const bodyName = ({ who, holds }: Pick<Figure, 'who' | 'holds'>): string =>
  ['body', who, holds].filter(Boolean).join('-')

/** What the file of a face is called that most share. */
export const faceName = ({ face }: Pick<Figure, 'face'>): string => `face-${face}`

/** The same of somebody who has it to themselves. */
export const ownFaceName = ({ who, face }: Pick<Figure, 'who' | 'face'>): string => `face-${who}-${face}`

/** Somebody in a panel: the one lies over the other. */
export interface FigureLayers {
  body: PictureFile
  face: PictureFile
}

/** Undefined for somebody who came after this app was built. */
export function figureLayers(pictures: FoundPictures, figure: Figure): FigureLayers | undefined {
  const body = pictures.find(bodyName(figure))
  const face = pictures.find(ownFaceName(figure)) ?? pictures.find(faceName(figure))
  return body && face && { body, face }
}
