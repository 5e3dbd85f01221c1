import fluent from '@iconify-json/fluent-emoji-flat/icons.json'
import { z } from 'zod'
import { didYouMean } from '../../pack/nearest'

const names: ReadonlySet<string> = new Set(Object.keys(fluent.icons))

/** Flags, badges, banknotes and crosses: what belongs to the state, to a faith, or looks like what it is not. */
const unwanted: ReadonlySet<string> = new Set([
  ...['black', 'chequered', 'pirate', 'rainbow', 'transgender', 'triangular', 'white'].map((which) => `${which}-flag`),
  ...['crossed-flags', 'flag-in-hole', 'trident-emblem', 'military-medal'],
  ...['dollar', 'euro', 'pound', 'yen'].map((which) => `${which}-banknote`),
  ...['money-with-wings', 'money-mouth-face', 'heavy-dollar-sign', 'latin-cross', 'orthodox-cross'],
])

/** Why a small picture of this name cannot be had; undefined where it can. */
export function emojiFault(name: string): string | undefined {
  if (!names.has(name)) return `Fluent Emoji Flat 里没有“${name}”这个小图${didYouMean(name, names)}`
  if (unwanted.has(name)) return `不用“${name}”这个小图：旗、徽章、钞票、十字都不画`
  return undefined
}

/** One of the small pictures of Fluent Emoji Flat, by its name there. */
export const emoji = z.string().check(({ value, issues }) => {
  const message = emojiFault(value)
  if (message !== undefined) issues.push({ code: 'custom', input: value, message })
})
