import sharp from 'sharp'
import type { Drawing } from './drawing'

/** The bytes of a picture: a PNG with a palette, the same on every machine. */
export function encode({ svg }: Drawing): Promise<Buffer> {
  // Sixteen colours, one of them clear: flat art shows no difference, and a pixel takes half a byte.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
}
