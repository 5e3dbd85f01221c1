import type { SceneItem } from '../content/schema/picture-schema'
import type { Art } from './art'
import { emojiBody } from './emoji'
import { drawPerson, hem, middle } from './person'

const size = { width: 686, height: 344 }

export interface Scene {
  background: string
  items: readonly SceneItem[]
  height?: number
}

/** A picture across the page. @throws for what the art does not have: ask `sceneFaults` first. */
export function sceneSvg({ background, items, height = size.height }: Scene, art: Art): string {
  const drawn = items.map((item, at) => drawItem(item, at, art, height)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}">${art.parts}${use(`bg-${background}`)}${drawn}</svg>`
}

/** The same by night: colours of the land and of what lies on it give way to others. */
export function atNight(svg: string, night: Readonly<Record<string, string>>): string {
  return Object.entries(night).reduce((drawn, [day, dark]) => drawn.replaceAll(day, dark), svg)
}

const use = (id: string, attributes = '') => `<use href="#${id}" ${attributes}/>`

function drawItem(item: SceneItem, at: number, art: Art, bottom: number): string {
  if ('who' in item) {
    const { x = 0, y = bottom, s = 0.235, flip } = item
    return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s}) translate(${-middle} ${-hem})">${drawPerson(item, at, art)}</g>`
  }
  if ('emoji' in item) return `<g ${place({ ...item, s: item.size / 32 })}>${calmer(emojiBody(item.emoji, art))}</g>`
  if ('part' in item) return use(item.part, place(item))
  if ('sign' in item) return drawSign(item, art)
  if ('bubble' in item) return drawBubble(item, art)
  if ('table' in item) return drawTable(item)
  if ('rect' in item) {
    const [x, y, width, height] = item.rect
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${item.rx ?? 0}" fill="${item.fill}"/>`
  }
  const { path, fill = 'none', stroke = 'none', width = 4 } = item
  return `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

interface Place {
  x?: number
  y?: number
  s?: number
  sx?: number
  sy?: number
  flip?: true
}

const place = ({ x = 0, y = 0, s = 1, sx = s, sy = s, flip }: Place) =>
  `transform="translate(${x} ${y}) scale(${flip ? -sx : sx} ${sy})"`

const paper = '#fffdf6'
const boards = { red: '#c8432f', green: '#17613f', brown: '#8a4a38', white: paper, none: '' }

/** Words on a board, whose middle is at `x` and whose top at `y`. */
function drawSign(item: Extract<SceneItem, { sign: string }>, art: Art): string {
  const { sign, x = size.width / 2, y = 0, size: em = 26, colour = 'red' } = item
  const gap = em * 1.3
  const width = sign.length * gap + em * 0.9
  const height = em * 1.55
  const isLight = colour === 'white' || colour === 'none'
  const board = boards[colour]
    ? `<rect x="${x - width / 2}" y="${y}" width="${width}" height="${height}" rx="4" fill="${boards[colour]}"/>`
    : ''
  return board + letters(sign, { x, y: y + em * 1.15, em, gap, fill: isLight ? '#23251f' : paper }, art)
}

function letters(
  text: string,
  { x, y, em, gap, fill }: { x: number; y: number; em: number; gap: number; fill: string },
  { glyphs }: Pick<Art, 'glyphs'>,
): string {
  const first = x - ((text.length - 1) / 2) * gap - em / 2
  return [...text]
    .map(
      (character, at) =>
        `<path transform="translate(${round(first + at * gap)} ${y}) scale(${em / 100} ${-em / 100})" d="${glyphs[character]}" fill="${fill}"/>`,
    )
    .join('')
}

const round = (n: number) => Number(n.toFixed(1))

/** Something said: words, or a small picture. Its top left corner is at `x`, `y`. */
function drawBubble({ bubble, x = 0, y = 0, tail }: Extract<SceneItem, { bubble: string }>, art: Art): string {
  const isWords = /\p{Script=Han}/u.test(bubble)
  const em = 28
  const width = isWords ? bubble.length * em * 1.1 + 34 : 78
  const height = isWords ? 58 : 66
  const point =
    tail === 'left'
      ? [`M${x + 34} ${y + height}`, `l-8 18`, `l-10 -18Z`]
      : [`M${x + width - 34} ${y + height}`, `l8 18`, `l10 -18Z`]
  const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${paper}"/><path d="${point.join('')}" fill="${paper}"/>`
  const inside = isWords
    ? letters(bubble, { x: x + width / 2, y: y + 39, em, gap: em * 1.1, fill: '#c8432f' }, art)
    : `<g ${place({ x: x + 16, y: y + 10, s: 46 / 32 })}>${calmer(emojiBody(bubble, art))}</g>`
  return box + inside
}

/** A table or a counter from `left` to `right`, to the lower edge. */
function drawTable({ table: [left, right], y = 298, colour }: Extract<SceneItem, { table: unknown }>): string {
  const front = colour ?? '#a2764a'
  const top = colour === undefined ? '#b98a57' : paper
  return `<rect x="${left}" y="${y}" width="${right - left}" height="16" rx="6" fill="${top}"/><rect x="${left + 14}" y="${y + 16}" width="${right - left - 28}" height="120" fill="${front}"/>`
}

/** Fluent's colours are louder than the rest of a scene: each is pulled a little towards grey and cream. */
function calmer(body: string): string {
  return body.replace(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi, (_, hex: string) => {
    const long = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    const channels = [0, 2, 4].map((from) => Number.parseInt(long.slice(from, from + 2), 16))
    const [red = 0, green = 0, blue = 0] = channels
    const grey = 0.3 * red + 0.59 * green + 0.11 * blue
    const cream = [247, 244, 236]
    const mixed = channels.map((value, at) => (value * 0.74 + grey * 0.26) * 0.94 + (cream[at] ?? 0) * 0.06)
    return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
  })
}
