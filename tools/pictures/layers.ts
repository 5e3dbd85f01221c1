import type { Figure } from '../../src/domain/stories/story'
import type { Art } from './art'
import { hem, middle, partsOf } from './person'
import { sceneSvg } from './scene'

/** What a person is drawn on, in pixels, so that all stand alike: as wide as the widest hair, down to the hem. */
export const canvas = { width: 220, height: 320 }
const left = -64
const across = 820

/** What is behind the people of a panel; out of doors the sky is left clear, for the page has one by day and by night. */
export function groundSvg(place: string, art: Art): string {
  const ground = art.grounds.data[place]
  if (!ground) throw new Error(place)
  return sceneSvg(ground, art).replaceAll(sky, '')
}

const sky = '<rect width="686" height="344" fill="#e3efe9"/>'

/** Somebody alone, facing right and without a face: a face is a layer of its own, which most share. */
export function bodySvg({ who, holds }: Pick<Figure, 'who' | 'holds'>, art: Art): string {
  const { body, over } = partsOf({ who, face: anyFace(art), ...(holds !== undefined && { holds }) }, 0, art)
  return onCanvas(who, body + over, art)
}

/** A face, where the body of whoever makes it has none. */
export const faceSvg = ({ who, face }: Pick<Figure, 'who' | 'face'>, art: Art): string =>
  onCanvas(who, partsOf({ who, face }, 0, art).face, art)

/** Whether the face of somebody is not the same as everybody's: for a beard, for glasses, or because it is a child's. */
export function hasOwnFace(who: string, { cast }: Pick<Art, 'cast'>): boolean {
  const { beard, glasses, tall } = cast.people[who] ?? {}
  return [beard, glasses, tall].some((each) => each !== undefined)
}

const anyFace = ({ cast }: Art) => Object.keys(cast.faces)[0] ?? ''

function onCanvas(who: string, drawn: string, art: Art): string {
  const { width, height } = canvas
  const { tall = 1 } = art.cast.people[who] ?? {}
  const scale = (width / across) * tall
  const place = `translate(${((middle - left) * width) / across} ${height}) scale(${scale}) translate(${-middle} ${-hem})`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${art.parts}<g transform="${place}">${drawn}</g></svg>`
}
