/**
 * Starts the built mini-program in the folder given, once, and prints a {@link StartUp} as JSON. A process of its own:
 * the second start of the same code in one process is much quicker than any on a phone.
 */
import { bootHost } from '../weapp-host/weapp-host'

/** Milliseconds. */
export interface StartUp {
  /** What app.js takes to run, with all that it requires. */
  appJs: number
  /** From the start of app.js until the first page's data goes to the view. */
  firstSetData: number
}

async function main(dist: string): Promise<void> {
  const host = await bootHost(dist)
  const start = performance.now()
  await host.open(host.program.entryPage)
  const [first] = host.setDatas
  if (host.appJsMs === undefined || first === undefined) throw new Error(`${dist} 没有启动`)
  const startUp: StartUp = { appJs: host.appJsMs, firstSetData: first.at - start }
  process.stdout.write(JSON.stringify(startUp))
  host.close()
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(String(error))
  process.exitCode = 1
})
