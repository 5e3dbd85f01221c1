import fluent from '@iconify-json/fluent-emoji-flat/icons.json'
import { emojiFault } from '../content/schema/emoji'
import type { Art } from './art'

const bodies: Readonly<Record<string, { body: string } | undefined>> = fluent.icons

/** What is drawn inside a 32 × 32 box. @throws where there is no such picture. */
export function emojiBody(name: string, { recoloured }: Pick<Art, 'recoloured'>): string {
  const body = bodies[name]?.body
  if (body === undefined) throw new Error(emojiFault(name) ?? name)
  return Object.entries(recoloured[name] ?? {}).reduce((drawn, [from, to]) => drawn.replaceAll(from, to), body)
}

/** The picture alone. */
export const emojiSvg = (name: string, art: Pick<Art, 'recoloured'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 32 32">${emojiBody(name, art)}</svg>`
