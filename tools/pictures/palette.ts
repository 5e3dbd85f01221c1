/** Pixels of four bytes each: red, green, blue and how much they cover. */
export type Pixels = Uint8Array

/** How much a pixel covers is one of four: soft edges need no more. */
const coverStep = 85

/** Cover, red, green and blue in one number; what covers nothing is 0 whatever its colour. */
function colourAt(pixels: Pixels, at: number): number {
  const cover = Math.round((pixels[at + 3] ?? 0) / coverStep) * coverStep
  if (cover === 0) return 0
  return ((cover << 24) | ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)) >>> 0
}

function distance(a: number, b: number): number {
  const red = ((a >> 16) & 255) - ((b >> 16) & 255)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  const cover = (a >>> 24) - (b >>> 24)
  const seen = Math.min(a >>> 24, b >>> 24) / 255
  return seen * (3 * red * red + 4 * green * green + 2 * blue * blue) + 9 * cover * cover
}

/** Of two fills nearer than this, one is enough. */
const sameFill = 260
/** A colour of fewer pixels is no fill, but where two of them meet. */
const fewestPixels = 40
/** Blends that are looked at, the most frequent ones. */
const candidates = 6000

/**
 * Brings flat art down to few colours and keeps what an eye sees: the fills exactly as they are, and of the blends along
 * their edges those that would be missed most. General quantisers average the fills, and lose a white shirt on cream.
 */
export function reduceColours(pixels: Pixels, count: number): void {
  const palette = choose(histogram(pixels), count)
  const nearest = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at)
    let best = nearest.get(colour)
    if (best === undefined) {
      best = palette.reduce((near, each) => (distance(each, colour) < distance(near, colour) ? each : near))
      nearest.set(colour, best)
    }
    pixels[at] = (best >> 16) & 255
    pixels[at + 1] = (best >> 8) & 255
    pixels[at + 2] = best & 255
    pixels[at + 3] = best >>> 24
  }
}

/** How often each colour is there, the most frequent first; those equally frequent by their number. */
function histogram(pixels: Pixels): [colour: number, pixels: number][] {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b)
}

function choose(colours: readonly [number, number][], count: number): number[] {
  const palette: number[] = []
  for (const [colour, many] of colours) {
    if (palette.length >= count * 0.7 || many <= fewestPixels) break
    if (palette.every((each) => distance(each, colour) > sameFill)) palette.push(colour)
  }
  const missed = colours.slice(0, candidates).map(([colour, many]) => ({ colour, many, off: Number.POSITIVE_INFINITY }))
  const add = (colour: number) => {
    for (const each of missed) each.off = Math.min(each.off, distance(colour, each.colour))
  }
  palette.forEach(add)
  while (palette.length < count) {
    const worst = missed.reduce((most, each) => (each.many * each.off > most.many * most.off ? each : most))
    if (worst.off === 0) break
    palette.push(worst.colour)
    add(worst.colour)
  }
  return palette
}
