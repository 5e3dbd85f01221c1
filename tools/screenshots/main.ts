import path from 'node:path'
import { launchChromium } from '../browser/launch-chromium'
import { builtH5, serveFolder } from '../browser/static-server'
import { takeScreenshots } from './take-screenshots'

async function main(): Promise<void> {
  const folder = path.resolve('docs/screenshots')
  const browser = await launchChromium()
  try {
    const server = await serveFolder(builtH5())
    const written = await takeScreenshots(browser, server.origin, folder).finally(server.stop)
    const total = written.reduce((sum, { bytes }) => sum + bytes, 0)
    process.stdout.write(`写好 ${written.length} 张截图，共 ${Math.round(total / 1000)} kB，在 ${folder}\n`)
  } finally {
    await browser.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
