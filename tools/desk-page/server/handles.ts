import { randomBytes } from 'node:crypto'
import { TurnedAway } from './http'

/** Keeps the newest things in memory under names that nobody can guess and that are no paths. */
export function createHandles<T>(most: number) {
  const held = new Map<string, T>()
  return {
    keep(thing: T): string {
      const handle = randomBytes(16).toString('hex')
      held.set(handle, thing)
      for (const oldest of held.keys()) {
        if (held.size <= most) break
        held.delete(oldest)
      }
      return handle
    },
    /** @throws TurnedAway where there is nothing under that name any more. */
    get(handle: string | undefined): T {
      const thing = held.get(handle ?? '')
      if (thing === undefined) throw new TurnedAway(404, '这张表放得太久，已经不在了。请重新放进来。')
      return thing
    },
    /** Puts another thing under the same name. */
    replace(handle: string, thing: T): void {
      held.set(handle, thing)
    },
  }
}
