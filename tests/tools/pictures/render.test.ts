import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { readArt } from '../../../tools/pictures/art'
import type { Drawing } from '../../../tools/pictures/drawing'
import { emojiSvg } from '../../../tools/pictures/emoji'
import { encode } from '../../../tools/pictures/encode'
import { reduceColours } from '../../../tools/pictures/palette'
import type { Plan } from '../../../tools/pictures/plan'
import { renderPictures } from '../../../tools/pictures/render'
import { sceneSvg } from '../../../tools/pictures/scene'

const art = readArt(process.cwd())
const pear: Drawing = { kind: 'emoji', svg: emojiSvg('pear', art) }
const talk: Drawing = {
  kind: 'scene',
  colours: 22,
  svg: sceneSvg(
    {
      background: 'room',
      items: [
        { sign: '人民调解', y: 24 },
        { who: 'wang', face: 'calm', x: 200, y: 318, holds: 'paper' },
        { bubble: 'handshake', x: 420, y: 40, tail: 'left' },
        { table: [24, 662] },
      ],
    },
    art,
  ),
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const planOf = (pictures: Record<string, Drawing>): Plan => new Map([['lessons', new Map(Object.entries(pictures))]])
const at = (name: string) => join(folder, `pages/lessons/pictures/${name}.png`)

test('pictures have a palette and the size of their kind, and are the same each time', async () => {
  for (const [drawing, width, height, most] of [
    [pear, 96, 96, 3000],
    [talk, 686, 344, 14_000],
  ] as const) {
    const bytes = await encode(drawing)
    const { format, isPalette, ...size } = await sharp(bytes).metadata()
    expect({ format, isPalette, width: size.width, height: size.height }).toEqual({
      format: 'png',
      isPalette: true,
      width,
      height,
    })
    expect(bytes.length).toBeLessThanOrEqual(most)
    expect(await encode(drawing)).toEqual(bytes)
  }
})

test('only what is new or has changed is drawn, and what nobody asks for goes', async () => {
  expect(await renderPictures(folder, planOf({ pear, talk }))).toEqual({ drawn: 2, files: 2 })
  utimesSync(at('talk'), 1, 1)
  expect(await renderPictures(folder, planOf({ pear: { ...pear, svg: emojiSvg('dog', art) }, talk }))).toEqual({
    drawn: 1,
    files: 2,
  })
  expect(statSync(at('talk')).mtimeMs).toBe(1000)
  rmSync(at('talk'))
  expect(await renderPictures(folder, planOf({ talk }))).toEqual({ drawn: 1, files: 1 })
  expect(readdirSync(join(folder, 'pages/lessons/pictures'))).toEqual(['talk.png'])
  expect(readFileSync(at('talk'))).toEqual(await encode(talk))
})

test('a picture that is too big is named', async () => {
  const noise =
    '<filter id="noise"><feTurbulence baseFrequency="0.9"/></filter><rect width="686" height="344" filter="url(#noise)"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="686" height="344">${noise}</svg>`
  await expect(renderPictures(folder, planOf({ noisy: { kind: 'scene', svg, colours: 22 } }))).rejects.toThrow(
    /^pages\/lessons\/pictures\/noisy\.png 有 \d+ 字节，最多 14000：少画几样/,
  )
})

describe('few colours', () => {
  /** `many` pixels of each colour. */
  const pixelsOf = (colours: readonly (readonly [red: number, green: number, blue: number, many: number])[]) =>
    Uint8Array.from(colours.flatMap(([red, green, blue, many]) => Array(many).fill([red, green, blue, 255]).flat()))

  test('fills stay as they are, down to white on cream', () => {
    const fills = [
      [247, 244, 236, 500],
      [255, 255, 255, 90],
      [23, 97, 63, 80],
    ] as const
    const pixels = pixelsOf([...fills, [251, 249, 245, 3], [135, 170, 149, 2]])
    reduceColours(pixels, 4)
    expect(pixels.subarray(0, 670 * 4)).toEqual(pixelsOf(fills))
  })

  test('a blend becomes what is nearest', () => {
    const pixels = pixelsOf([
      [0, 0, 0, 100],
      [200, 200, 200, 100],
      [180, 180, 180, 1],
      [20, 20, 20, 1],
    ])
    reduceColours(pixels, 2)
    expect(pixels.subarray(200 * 4)).toEqual(
      pixelsOf([
        [200, 200, 200, 1],
        [0, 0, 0, 1],
      ]),
    )
  })
})
