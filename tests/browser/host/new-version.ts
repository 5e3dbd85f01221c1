import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { withPolicy } from '../../../config/content-policy'
import { integrityOf } from '../../../config/integrity'

const hashOf = (name: string) => /\.([0-9a-f]{8})\.(?:js|css)$/.exec(name)?.[1]

/** Puts a next version in place of the one in the folder: every file has another name, and none of the old ones is left. */
export function releaseNewVersion(folder: string): void {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.extname(name))
  const hashes = [...new Set(files.flatMap((name) => hashOf(name) ?? []))]
  const renew = (text: string) =>
    hashes.reduce((result, hash) => result.replaceAll(hash, [...hash].reverse().join('')), text)
  for (const name of files) {
    const text = renew(fs.readFileSync(path.join(folder, name), 'utf8'))
    fs.rmSync(path.join(folder, name))
    const whole = name === 'index.html' ? withPolicy(text) : text.replace(/(index\.html",revision:")[0-9a-f]/, '$1x')
    fs.writeFileSync(path.join(folder, renew(name)), whole)
  }
  const worker = path.join(folder, 'service-worker.js')
  const sealed = fs
    .readFileSync(worker, 'utf8')
    .replace(/(url:"([^"]+)",revision:[^,]+,integrity:)"[^"]+"/g, (_, entry: string, url: string) => {
      return `${entry}"${integrityOf(fs.readFileSync(path.join(folder, url)))}"`
    })
  fs.writeFileSync(worker, sealed)
}

/** The addresses of the scripts that a page was begun with. */
export const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean))

/**
 * Opens the app until it is the new version. Its worker takes over once no page of the old one is open, and that is not at
 * once: a page that is opened before is still of the old version.
 */
export async function openRenewed(old: readonly string[], open: () => Promise<Page>): Promise<Page> {
  for (;;) {
    const page = await open()
    if (!(await scriptsOf(page)).some((script) => old.includes(script))) return page
    await page.close()
  }
}
