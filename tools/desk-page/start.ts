import { spawn } from 'node:child_process'
import type { Terminal } from '../commands/start'
import { Refusal } from '../desk/fault'
import type { DeskPlace } from './server/desk'
import { openDesk, type PageFiles } from './server/server'

/**
 * Opens the desk and its page, and keeps it open until the window is closed. Return opens the page once more. Resolves with
 * the exit code.
 */
export async function startDesk(place: DeskPlace, page: PageFiles, { print, complain }: Terminal): Promise<number> {
  try {
    const opened = await openDesk(place, page, complain)
    if ('address' in opened) {
      print(`工作台已经开着，再打开一次它的页面：\n  ${opened.address}\n`)
      showInBrowser(opened.address)
      return 0
    }
    const { desk } = opened
    const show = () => {
      const address = desk.address()
      print(
        `\n工作台的页面（这个网址只能打开一次）：\n  ${address}\n再打开一次：在这里按回车。用完了：关掉这个窗口。\n`,
      )
      showInBrowser(address)
    }
    show()
    process.stdin.on('data', show)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    })
    process.stdin.pause()
    await desk.close()
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    complain(`${error.message}\n`)
    return 1
  }
}

/** Asks the system for its browser. Where there is none, the address stands on the screen. */
function showInBrowser(address: string): void {
  if (process.env.DESK_NO_BROWSER) return
  const [program, args] =
    process.platform === 'win32'
      ? (['rundll32', ['url.dll,FileProtocolHandler', address]] as const)
      : ([process.platform === 'darwin' ? 'open' : 'xdg-open', [address]] as const)
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
