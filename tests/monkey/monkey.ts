import { seededRandom } from '../../src/domain/quiz/seeded-random'
import { oddQueries } from './odd-query'
import { oddTexts } from './odd-text'

/** What can be done on the page on top. */
export interface Sight {
  /** Names of what can be tapped and of what can be written in, in reading order. */
  taps: readonly string[]
  fields: readonly string[]
  /** Whether a page lies under this one. */
  canGoBack: boolean
}

export type Move =
  | { kind: 'tap' | 'tap twice'; at: number; name: string }
  | { kind: 'type'; at: number; name: string; text: string }
  | { kind: 'open'; route: string }
  | { kind: 'tab'; name: string }
  | { kind: 'back' | 'scroll to the end' | 'share' | 'restart' }

/** A phone with the app on it, as a monkey handles it. */
export interface MonkeyPhone {
  look: () => Promise<Sight>
  /** Makes the move and waits until the app is at rest. */
  make: (move: Move) => Promise<void>
  /** What is wrong now, in words: what the move broke, and what a page must never be. */
  faults: () => Promise<string[]>
}

/** What a monkey may open, and the tabs it may tap. */
export interface Territory {
  /** Addresses that lead to something. */
  routes: readonly string[]
  tabs: readonly string[]
}

/** The share of all pages that each life opens whatever it draws, so that together they come to every one. */
export function shareOfPages(routes: readonly string[], life: number, lives: number): string[] {
  const first = new Map([...routes].reverse().map((route) => [route.split('?')[0], route]))
  return [...first.values()].filter((_, at) => at % lives === life)
}

/** How likely each kind of move is, where it is possible at all. */
const weights: Readonly<Record<Move['kind'], number>> = {
  tap: 60,
  'tap twice': 8,
  type: 14,
  back: 10,
  open: 8,
  tab: 2,
  'scroll to the end': 3,
  share: 3,
  restart: 1,
}

/** So many of the last moves stand in a failure's message. */
const told = 15

/**
 * Lets a monkey loose: `steps` moves, each drawn from what the page on top offers, all of them decided by the seed. After each
 * one the phone is asked for faults. What is `due` is opened on the way, spread over the life. @throws Error with the faults, the last moves, and the seed that makes them again
 */
export async function letLoose(
  phone: MonkeyPhone,
  seed: string,
  steps: number,
  territory: Territory,
  due: readonly string[] = [],
): Promise<void> {
  const random = seededRandom(seed)
  const moves: Move[] = []
  const fail = (faults: readonly string[]) => {
    const last = moves.slice(-told).map((move) => `  ${describe(move)}`)
    throw new Error(
      [`seed "${seed}", move ${moves.length}:`, ...faults, 'the last moves:', ...last, `again: -t '${seed},'`].join(
        '\n',
      ),
    )
  }
  for (let step = 0; step < steps; step++) {
    const route = due[step / Math.floor(steps / (due.length + 1)) - 1]
    const move: Move = route === undefined ? drawMove(await phone.look(), territory, random) : { kind: 'open', route }
    moves.push(move)
    try {
      await phone.make(move)
    } catch (error) {
      fail([String(error)])
    }
    const faults = await phone.faults()
    if (faults.length > 0) fail(faults)
  }
}

function drawMove(sight: Sight, { routes, tabs }: Territory, random: () => number): Move {
  const index = (length: number) => Math.floor(random() * length)
  const pick = <T>(items: readonly T[]): T => items[index(items.length)] as T
  const possible = (Object.keys(weights) as Move['kind'][]).filter((kind) => {
    if (kind === 'tap' || kind === 'tap twice') return sight.taps.length > 0
    if (kind === 'type') return sight.fields.length > 0
    return kind !== 'back' || sight.canGoBack
  })
  const kind = drawWeighted(possible, random)
  switch (kind) {
    case 'tap':
    case 'tap twice': {
      const at = index(sight.taps.length)
      return { kind, at, name: sight.taps[at] ?? '' }
    }
    case 'type': {
      const at = index(sight.fields.length)
      return { kind, at, name: sight.fields[at] ?? '', text: pick(oddTexts) }
    }
    case 'open': {
      const route = pick(routes)
      const [path = '', query = ''] = route.split('?')
      const name = query.split('=')[0] || 'id'
      return { kind, route: random() < 0.75 ? route : `${path}?${pick(oddQueries(name))}` }
    }
    case 'tab':
      return { kind, name: pick(tabs) }
    default:
      return { kind }
  }
}

function drawWeighted(kinds: readonly Move['kind'][], random: () => number): Move['kind'] {
  let left = random() * kinds.reduce((sum, kind) => sum + weights[kind], 0)
  for (const kind of kinds) {
    left -= weights[kind]
    if (left < 0) return kind
  }
  return 'tap'
}

function describe(move: Move): string {
  const details = Object.entries(move).filter(([key]) => key !== 'kind' && key !== 'at')
  return [move.kind, ...details.map(([, value]) => JSON.stringify(shortened(String(value))))].join(' ')
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}… (${text.length})` : text)
