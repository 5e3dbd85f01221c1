import sharp, { type OverlayOptions } from 'sharp'
import { type Face, faceNames, type Place, placeNames } from '../../src/domain/stories/scenery'
import type { Art } from './art'
import type { Drawing } from './drawing'
import { encode } from './encode'
import { canvas } from './layers'
import { bodyLayer, faceLayer, groundLayer } from './plan'

const panel = { width: 686, height: 344 }
/** As the styles of a panel have it: how wide somebody is, and where the middles of two of them stand. */
const share = 0.29
const middles = [0.29, 0.71]
/** On the sheet, which is to be taken in at a glance. */
const shown = { panel: { width: 380, height: 191 }, figure: { width: 110, height: 160 } }
const gap = 10
const abreast = { panels: 6, people: 3 }
const sky = { day: '#d9eadb', night: '#86a891' }

const figureWidth = Math.round(panel.width * share)
const figureHeight = Math.round((figureWidth * canvas.height) / canvas.width)

/** Every ground by day and dimmed, with two people before it, and every face of everybody: to look at, not to ship. */
export async function contactSheet(art: Art): Promise<Buffer> {
  const who = Object.keys(art.cast.people)
  const faces = Object.keys(faceNames) as Face[]
  const layer = async ([, drawing]: [string, Drawing]) => encode(drawing)
  const figure = async (at: number, face: Face) => {
    const shown = { who: who[at % who.length] ?? '', face }
    return sharp(await layer(bodyLayer(shown, art)))
      .composite([{ input: await layer(faceLayer(shown, art)) }])
      .png()
      .toBuffer()
  }
  const panels = await Promise.all(
    (Object.keys(placeNames) as Place[]).flatMap((place, at) =>
      (['day', 'night'] as const).map(async (when) =>
        assemble(
          await layer(groundLayer(place, art)),
          [await figure(2 * at, 'explaining'), await figure(2 * at + 1, 'doubt')],
          when,
        ),
      ),
    ),
  )
  const figures = await Promise.all(who.flatMap((_, at) => faces.map((face) => figure(at, face))))
  const below = Math.ceil(panels.length / abreast.panels) * (shown.panel.height + gap)
  const columns = abreast.people * faces.length
  const pieces = [
    ...(await inRows(panels, shown.panel, { columns: abreast.panels, top: 0 })),
    ...(await inRows(figures, shown.figure, { columns, top: below })),
  ]
  return sharp({
    create: {
      width: Math.max(abreast.panels * (shown.panel.width + gap), columns * (shown.figure.width + gap)),
      height: below + Math.ceil(figures.length / columns) * (shown.figure.height + gap),
      channels: 3,
      background: '#f7f4ec',
    },
  })
    .composite(pieces)
    .png({ palette: true })
    .toBuffer()
}

/** One panel as a phone puts it together, so far as a page of it can be had without one. */
async function assemble(ground: Buffer, figures: readonly Buffer[], when: keyof typeof sky): Promise<Buffer> {
  const dimmed = when === 'day' ? ground : await sharp(ground).modulate({ brightness: 0.8 }).png().toBuffer()
  const people = await Promise.all(
    figures.map(async (figure, at): Promise<OverlayOptions> => {
      const sized = sharp(figure).resize(figureWidth, figureHeight)
      return {
        input: await (at > 0 ? sized.flop() : sized).png().toBuffer(),
        left: Math.round(panel.width * (middles[at] ?? 0) - figureWidth / 2),
        top: panel.height - figureHeight,
      }
    }),
  )
  return sharp({ create: { ...panel, channels: 3, background: sky[when] } })
    .composite([{ input: dimmed, left: 0, top: 0 }, ...people])
    .png()
    .toBuffer()
}

const inRows = (
  pictures: readonly Buffer[],
  { width, height }: { width: number; height: number },
  { columns, top }: { columns: number; top: number },
): Promise<OverlayOptions[]> =>
  Promise.all(
    pictures.map(async (picture, at) => ({
      input: await sharp(picture).resize(width, height).png().toBuffer(),
      left: (at % columns) * (width + gap),
      top: top + Math.floor(at / columns) * (height + gap),
    })),
  )
