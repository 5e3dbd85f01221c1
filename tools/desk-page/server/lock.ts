import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../desk/fault'

/** What the desk that is open says of itself, for another that is started on the same folder. */
interface Owner {
  computer: string
  port: number
  /** With which the second one may ask the first to show its page again. */
  key: string
}

export interface Lock {
  release(): void
}

const lockPath = (root: string) => join(root, '.desk.lock')

/**
 * Makes this process, which already answers on the port, the only desk on the folder. Where another desk is open on this computer, asks it for its page and
 * returns the address. A lock whose owner does not answer is one that was killed.
 * @throws Refusal where the folder is in use from another computer.
 */
export async function takeLock(
  root: string,
  { port, key }: Pick<Owner, 'port' | 'key'>,
): Promise<{ lock: Lock } | { address: string }> {
  const path = lockPath(root)
  const own: Owner = { computer: hostname(), port, key }
  const text = JSON.stringify(own)
  for (let tries = 0; tries < 5; tries++) {
    try {
      writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
      return {
        lock: {
          release: () => {
            if (readText(path) === text) rmSync(path, { force: true })
          },
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const found = readText(path)
    const owner = readOwner(found)
    if (owner && owner.computer !== own.computer)
      throw new Refusal(
        `这个文件夹正在电脑“${owner.computer}”上用着，不能两台电脑一起改。确实没有人在用，就删掉 ${path} 再打开。`,
      )
    const address = owner && (await askAgain(owner))
    if (address) return { address }
    discard(path, found)
  }
  throw new Refusal(`别的窗口正在打开工作台，等一会儿再试。一直这样，就删掉 ${path}。`)
}

/** Out of the way by a move, so that of two who find the same dead lock only one takes it; a live one is put back. */
function discard(path: string, dead: string | undefined): void {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch {
    return // somebody else was quicker
  }
  if (readText(aside) !== dead) {
    try {
      writeFileSync(path, readText(aside) ?? '', { flag: 'wx', mode: 0o600 })
    } catch {
      // A third has come: one of them answers the next question.
    }
  }
  rmSync(aside, { force: true })
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function readOwner(text: string | undefined): Owner | undefined {
  try {
    const owner = JSON.parse(text ?? '') as Owner
    return Number.isInteger(owner.port) && typeof owner.key === 'string' ? owner : undefined
  } catch {
    return undefined // half of it, from one that was killed while it wrote
  }
}

/** A new address of the open desk, or undefined where none answers. */
async function askAgain({ port, key }: Owner): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/again`, { method: 'POST', headers: { 'x-desk-key': key } })
    const { address } = (await answer.json()) as { address?: unknown }
    return answer.ok && typeof address === 'string' && address.startsWith(`http://127.0.0.1:${port}/`)
      ? address
      : undefined
  } catch {
    return undefined
  }
}
