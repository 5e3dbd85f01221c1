import sharp from 'sharp'
import type { Drawing } from './drawing'
import { reduceColours } from './palette'

// The same bytes on every machine, whatever it has processors.
sharp.concurrency(1)

/** The bytes of a picture: a PNG with a palette. */
export function encode({ kind, svg, colours }: Drawing): Promise<Buffer> {
  return colours === undefined ? encodeSmall(svg) : encodeReduced(svg, colours, kind === 'scene')
}

const packing = { palette: true, dither: 0, effort: 10, compressionLevel: 9 } as const

/** On a clear ground. Sixteen colours: a small picture shows no difference, and a pixel takes half a byte. */
const encodeSmall = (svg: string) =>
  sharp(Buffer.from(svg))
    .png({ ...packing, colours: 16 })
    .toBuffer()

/** Of any number of colours, which sharp by itself gives no other than 2, 4, 16 and 256. */
async function encodeReduced(svg: string, colours: number, filled: boolean): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  reduceColours(data, colours)
  const reduced = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
  return (filled ? reduced.removeAlpha() : reduced).png({ ...packing, colours: 256 }).toBuffer()
}
