import { foldCode, isSound } from './board-code'
import type { CodePack, Destination } from './board-target'

/** What came of a code: it leads somewhere, it is slightly wrong, nobody has it, or what it led to is no more. */
export type CodeReading = { at: 'found'; destination: Destination } | { at: 'mistyped' | 'unknown' | 'retired' }

export function readCode(codes: CodePack, typed: string): CodeReading {
  const code = foldCode(typed)
  if (!isSound(code)) return { at: 'mistyped' }
  // The codes come from JSON: `constructor` is not one of them, but is no sound code either.
  const destination = codes[code]
  if (destination === undefined) return { at: 'unknown' }
  return destination === null ? { at: 'retired' } : { at: 'found', destination }
}

/**
 * The code in a page's parameters: `c` in our own links; `q`, where WeChat hands over the whole link that was scanned; or
 * `scene`, from a mini-program code.
 */
export function scannedCode(params: { c?: string | undefined; q?: string | undefined; scene?: string | undefined }) {
  return params.c ?? (params.q === undefined ? undefined : codeInLink(params.q)) ?? params.scene
}

/** The `c` of a link's query; of a link without one, its last part, so that there is something to show and correct. */
function codeInLink(link: string): string | undefined {
  const [before = '', ...queries] = (link.split('#')[0] ?? '').split('?')
  const pair = queries
    .join('&')
    .split('&')
    .find((each) => each.startsWith('c='))
  const code = pair?.slice(2) ?? before.slice(before.lastIndexOf('/') + 1)
  if (code === undefined || code === '') return undefined
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}
