import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TurnedAway } from './http'

/**
 * Who may speak to the desk. The address that is opened carries a token that counts once; what it is exchanged for lives in
 * a cookie that no script reads and no other site's page sends.
 */
export function createEntry(port: number) {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  // Cookies know no ports: two desks on one computer must not take each other's.
  const cookieName = `desk-${port}`
  // Hashed, so that how long a comparison takes tells nothing of them.
  const tokens = new Set<string>()
  const sessions = new Set<string>()

  return {
    origin,

    /** An address that opens the desk, once. */
    mint(): string {
      const token = randomBytes(24).toString('base64url')
      tokens.add(digest(token))
      return `${origin}/?token=${token}`
    },

    /** The cookie for a token that was never used before, or undefined. */
    redeem(token: string): string | undefined {
      if (!tokens.delete(digest(token))) return undefined
      const session = randomBytes(24).toString('base64url')
      sessions.add(digest(session))
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },

    /**
     * @throws TurnedAway for a name that is not this machine's own (a page elsewhere that has made its name point here), and
     * for what another site's page sends.
     */
    checkSender({ headers, method }: IncomingMessage): void {
      if (headers.host !== host) throw new TurnedAway(403, '只认这台电脑自己的地址。')
      const site = headers['sec-fetch-site']
      const isNavigation = headers['sec-fetch-mode'] === 'navigate' && method === 'GET'
      if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation)
        throw new TurnedAway(403, '只认这个页面自己发的请求。')
      if (headers.origin !== undefined ? headers.origin !== origin : method !== 'GET')
        throw new TurnedAway(403, '只认这个页面自己发的请求。')
    },

    isInside({ headers }: IncomingMessage): boolean {
      return (headers.cookie ?? '').split(/;\s*/).some((pair) => {
        const at = pair.indexOf('=')
        return pair.slice(0, at) === cookieName && sessions.has(digest(pair.slice(at + 1)))
      })
    },
  }
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex')
