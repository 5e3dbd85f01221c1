import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pictureFolder } from '../../src/ui/picture/picture-packages'
import { writeFiles } from '../pack/write-files'
import { type Drawing, limits } from './drawing'
import { encode } from './encode'
import type { Plan } from './plan'

/** Raised when the same drawing is to give other bytes. */
const version = 1

/** What every file was drawn from, by its place below the folder. */
type Drawn = Record<string, string>

const digest = ({ kind, svg, colours = 0 }: Drawing) =>
  createHash('sha256').update(`${version} ${kind} ${colours} ${svg}`).digest('hex')

/** Brings a folder of pictures to the plan: draws what is new or has changed, and takes away what nobody asks for. */
export async function renderPictures(folder: string, plan: Plan): Promise<{ drawn: number; files: number }> {
  const manifest = join(folder, 'drawn.json')
  const before = readDrawn(manifest)
  const wanted = [...plan].flatMap(([of, pictures]) =>
    [...pictures].map(([name, drawing]) => ({
      path: `${pictureFolder(of)}/${name}.png`,
      drawing,
      digest: digest(drawing),
    })),
  )
  const stale = wanted.filter(({ path, digest }) => before[path] !== digest || !existsSync(join(folder, path)))
  const once = new Map<string, Promise<Buffer>>() // the same picture stands in several packages
  const bytes = await Promise.all(
    stale.map(async ({ path, drawing, digest }) => {
      const png = once.get(digest) ?? encode(drawing)
      once.set(digest, png)
      return [path, checkedSize(path, drawing, await png)] as const
    }),
  )
  const drawn: Drawn = Object.fromEntries(wanted.map(({ path, digest }) => [path, digest]))
  removeOthers(folder, new Set(wanted.map(({ path }) => path)))
  writeFiles(new Map<string, string | Buffer>(bytes.map(([path, png]) => [join(folder, path), png])))
  // Last: what is not written is drawn again.
  writeFiles(new Map([[manifest, JSON.stringify(drawn)]]))
  return { drawn: stale.length, files: wanted.length }
}

function checkedSize(path: string, { kind }: Drawing, png: Buffer): Buffer {
  if (png.length > limits[kind])
    throw new Error(`${path} 有 ${png.length} 字节，最多 ${limits[kind]}：少画几样，或者少用几种颜色`)
  return png
}

function readDrawn(manifest: string): Drawn {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8')) as Drawn
  } catch {
    return {}
  }
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/')
    if (path.endsWith('.png') && !wanted.has(path)) rmSync(join(folder, path))
  }
}
