import { existsSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { chosenPack } from '../../../config/pack'
import type { Place } from '../../../src/domain/stories/scenery'
import { castSchema } from '../../../tools/content/schema/story-schema'
import { packFolder } from '../../../tools/pack/pack-folder'
import { readYaml } from '../../../tools/pack/yaml-file'
import { readArt } from '../../../tools/pictures/art'
import { limits } from '../../../tools/pictures/drawing'
import { encode } from '../../../tools/pictures/encode'
import { canvas, hasOwnFace } from '../../../tools/pictures/layers'
import { bodyLayer, faceLayer, groundLayer } from '../../../tools/pictures/plan'

const root = process.cwd()
const art = readArt(root)
const cast = `${packFolder(chosenPack)}/cast.yaml`
// A county that tells no stories has nobody in it.
const villagers = existsSync(join(root, cast)) ? (readYaml(root, cast, castSchema, [])?.data ?? []) : []

test('every villager has looks', () => {
  expect(villagers.map(({ id }) => id).filter((id) => !(id in art.cast.people))).toEqual([])
})

test('no two people look alike', () => {
  const looks = Object.values(art.cast.people).map((each) => JSON.stringify(each))
  expect(new Set(looks).size).toBe(looks.length)
})

/** How much of it is clear: of the row at the top, and of the one at the bottom. */
async function clearRows(png: Buffer): Promise<[top: number, bottom: number]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const clear = (row: number) =>
    Array.from({ length: info.width }, (_, x) => data[(row * info.width + x) * 4 + 3]).filter((cover) => cover === 0)
      .length / info.width
  return [clear(0), clear(info.height - 1)]
}

const places = Object.keys(art.grounds.data) as Place[]

test.each(places)('the ground of %s is light, and has a floor to stand on', async (place) => {
  const [, drawing] = groundLayer(place, art)
  const png = await encode(drawing)
  expect(png.length).toBeLessThanOrEqual(limits.ground)
  expect((await clearRows(png))[1]).toBe(0)
})

test('out of doors the sky is clear, for the page to paint', async () => {
  const top = async (place: Place) => (await clearRows(await encode(groundLayer(place, art)[1])))[0]
  expect(await top('orchard')).toBe(1)
  expect(await top('home')).toBe(0)
})

const people = Object.keys(art.cast.people)

test.each(people)('%s fits on the canvas and is light', async (who) => {
  const [, body] = bodyLayer({ who, holds: 'paper' }, art)
  const [, face] = faceLayer({ who, face: 'angry' }, art)
  const [bodyBytes, faceBytes] = [await encode(body), await encode(face)]
  expect(bodyBytes.length).toBeLessThanOrEqual(limits.figure)
  expect(faceBytes.length).toBeLessThanOrEqual(2000)
  for (const bytes of [bodyBytes, faceBytes]) {
    const { width, height } = await sharp(bytes).metadata()
    expect({ width, height }).toEqual(canvas)
  }
  const [top, bottom] = await clearRows(bodyBytes)
  expect(top).toBe(1)
  expect(bottom).toBeLessThan(0.2)
  expect(await clearRows(faceBytes)).toEqual([1, 1])
})

test('who has a beard, glasses or less height has a face of their own, and all others share theirs', () => {
  const names = new Set(people.map((who) => faceLayer({ who, face: 'calm' }, art)[0]))
  expect([...names].sort()).toEqual(
    ['face-calm', ...people.filter((who) => hasOwnFace(who, art)).map((who) => `face-${who}-calm`)].sort(),
  )
  const shared = people
    .filter((who) => !hasOwnFace(who, art))
    .map((who) => faceLayer({ who, face: 'calm' }, art)[1].svg)
  expect(new Set(shared).size).toBe(1)
})
