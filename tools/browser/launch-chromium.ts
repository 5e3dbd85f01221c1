import fs from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { patience } from './patience'

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/**
 * Starts the system's Chromium, headless. Nothing can leave the machine: every name but this one's resolves to nothing,
 * so a request to the outside fails and is seen. Throws, in plain words, when there is no Chromium.
 */
export async function launchChromium(): Promise<Browser> {
  if (!fs.existsSync(executable)) {
    throw new Error(
      `没有找到 Chromium（${executable}）。先运行 scripts/install-chromium.sh，或用 CHROMIUM_PATH 指明它在哪里。`,
    )
  }
  return chromium.launch({
    executablePath: executable,
    timeout: patience,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  })
}
