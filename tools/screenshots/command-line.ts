import path from 'node:path'
import { launchChromium } from '../browser/launch-chromium'
import { builtH5, serveFolder } from '../browser/static-server'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { takeScreenshots } from './take-screenshots'

export const screenshotsCommand = ({ print }: Terminal) =>
  command({ call: 'npm run screenshots', does: '重新生成 docs/screenshots 里的界面截图' }, async () => {
    const folder = path.resolve('docs/screenshots')
    const browser = await launchChromium()
    try {
      const server = await serveFolder(builtH5())
      const written = await takeScreenshots(browser, server.origin, folder).finally(server.stop)
      const total = written.reduce((sum, { bytes }) => sum + bytes, 0)
      print(`写好 ${written.length} 张截图，共 ${Math.round(total / 1000)} kB，在 ${folder}\n`)
      return 0
    } finally {
      await browser.close()
    }
  })
