/** How the reader wants the app to look. */
export interface Preferences {
  /** `elder` is 长辈版. */
  mode: 'standard' | 'elder'
  /** Index into `textSizes[mode]`. */
  textSize: number
  theme: 'system' | 'light' | 'dark'
  /** Whether the first-use choice was made or skipped. */
  welcomed: boolean
}

/** Body text in CSS pixels, smallest first. 长辈版 reaches 30, the largest size that the accessibility guide asks for. */
const textSizes = { standard: [16, 18, 20], elder: [20, 22, 26, 30] } as const
export const textSizeNames = { standard: ['标准', '大', '更大'], elder: ['大', '更大', '很大', '最大'] } as const

export const defaultPreferences: Preferences = { mode: 'standard', textSize: 0, theme: 'system', welcomed: false }

/** The size a mode starts with: standard's smallest, 长辈版's second. */
export const startingSize = { standard: 0, elder: 1 } as const

/**
 * Body text in CSS pixels for these preferences under the phone's own font scale (1 = unchanged).
 * The scale is followed from 1 to 1.5 and never makes text smaller; the result stays within 16–30.
 */
export function bodySize(preferences: Pick<Preferences, 'mode' | 'textSize'>, phoneScale: number): number {
  const sizes: readonly number[] = textSizes[preferences.mode]
  const chosen = sizes[preferences.textSize] ?? sizes[0] ?? 16
  const scale = Number.isFinite(phoneScale) ? Math.min(Math.max(phoneScale, 1), 1.5) : 1
  return Math.min(Math.round(chosen * scale), 30)
}

/** Stored data of any condition → sound preferences. Never throws. */
export function readPreferences(stored: unknown): Preferences {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof Preferences, unknown>>
  const mode = s.mode === 'elder' ? 'elder' : 'standard'
  const size = s.textSize
  return {
    mode,
    textSize: typeof size === 'number' && size in textSizes[mode] ? size : startingSize[mode],
    theme: s.theme === 'light' || s.theme === 'dark' ? s.theme : 'system',
    welcomed: s.welcomed === true,
  }
}
