import fs from 'node:fs'
import path from 'node:path'
import { integrityOf } from '../../config/integrity'

/** What names the other files, and so comes after them: the page that asks for them, and the worker that keeps them all. */
const last = ['index.html', 'service-worker.js']

/**
 * The files of a built H5 in the order they go to a server: at every moment all that is asked for there is there.
 * @throws Error where the build is not whole.
 */
export function uploadOrder(folder: string): string[] {
  checkWhole(folder)
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
  return [...files.filter((name) => !last.includes(name)).sort(), ...last]
}

/** Puts a build into a folder that is being served, each file in one go. The files of the version before stay, for pages still open. */
export function copyRelease(from: string, to: string): number {
  const order = uploadOrder(from)
  for (const name of order) {
    const target = path.join(to, name)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.copyFileSync(path.join(from, name), `${target}.part`)
    fs.renameSync(`${target}.part`, target)
  }
  return order.length
}

/** Whether every file that the worker will ask a phone to keep is there, and is the one it means. */
function checkWhole(folder: string): void {
  const worker = path.join(folder, 'service-worker.js')
  if (!fs.existsSync(worker)) throw new Error(`${folder} 里没有 H5 的构建结果，先运行 npm run build:h5`)
  const kept = [...fs.readFileSync(worker, 'utf8').matchAll(/url:"([^"]+)",revision:[^,]+,integrity:"([^"]+)"/g)]
  if (kept.length === 0) throw new Error(`${worker} 里没有文件的校验值，重新运行 npm run build:h5`)
  for (const [, url = '', integrity] of kept) {
    const file = path.join(folder, url)
    if (!fs.existsSync(file) || integrityOf(fs.readFileSync(file)) !== integrity)
      throw new Error(`${url} 缺了，或者和构建时不一样，重新运行 npm run build:h5`)
  }
}
