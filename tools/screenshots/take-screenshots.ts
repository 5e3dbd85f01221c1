import fs from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { newPhone, openRoute } from '../browser/phone'
import { type Screen, screens } from './screens'

/** README pictures are looked at on phones too. */
const mostBytes = 60_000

const looks = (['standard', 'elder'] as const).flatMap((mode) => [false, true].map((dark) => ({ mode, dark })))
type Look = (typeof looks)[number]

/** Pictures every screen in every look into the folder; answers the names and sizes of what was written. */
export async function takeScreenshots(
  browser: Browser,
  origin: string,
  folder: string,
): Promise<{ name: string; bytes: number }[]> {
  fs.mkdirSync(folder, { recursive: true })
  const written: { name: string; bytes: number }[] = []
  for (const look of looks) {
    for (const screen of screens) {
      if (screen.newcomer && look.mode === 'elder') continue // nobody has chosen it yet
      const name = `${screen.name}-${look.mode}${look.dark ? '-dark' : ''}.png`
      const picture = await compress(await photograph(browser, origin, screen, look))
      if (picture.length > mostBytes) throw new Error(`${name} 有 ${picture.length} 字节，最多 ${mostBytes}`)
      fs.writeFileSync(path.join(folder, name), picture)
      written.push({ name, bytes: picture.length })
    }
  }
  return written
}

async function photograph(browser: Browser, origin: string, screen: Screen, { mode, dark }: Look): Promise<Buffer> {
  const reader = { mode, ...(screen.learning ? { learning: screen.learning } : {}) }
  const phone = await newPhone(browser, origin, { dark, ...(screen.newcomer ? {} : { reader }) })
  const page = await phone.newPage()
  await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+08:00')) // the card of the day is part of the picture
  await openRoute(page, origin, screen.route)
  const picture = await page.screenshot()
  await phone.close()
  return picture
}

/** A palette is enough for flat colours and type, and a third of the size. */
function compress(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer()
}
