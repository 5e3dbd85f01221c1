import type { Figure } from '../../src/domain/stories/story'
import type { Art } from './art'
import { drawPerson, hem, middle } from './person'
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

/** Somebody alone, facing right. */
export function figureSvg(figure: Figure, art: Art): string {
  const { width, height } = canvas
  const { tall = 1 } = art.cast.people[figure.who] ?? {}
  const scale = (width / across) * tall
  const place = `translate(${((middle - left) * width) / across} ${height}) scale(${scale}) translate(${-middle} ${-hem})`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${art.parts}<g transform="${place}">${drawPerson(figure, 0, art)}</g></svg>`
}
