import { fold } from '../search/search'
import type { ListedPlace } from './place'

/** That somebody was at a place: nothing but its own code says so, no position is looked at. */
export interface Stamp {
  /** Place id. */
  place: string
  /** ISO date. */
  on: string
}

/** A square or an office with a code on its sign; boards have codes too, but nobody collects 352 of them. */
export const canStamp = ({ code, kind }: ListedPlace): boolean => code !== undefined && kind !== 'billboard'

/** A code as it is compared, however it was typed. */
const foldCode = (code: string) => fold(code).replace(/\s/g, '')

export function placeByCode(places: readonly ListedPlace[], code: string): ListedPlace | undefined {
  const wanted = foldCode(code)
  return wanted === '' ? undefined : places.find((place) => place.code !== undefined && foldCode(place.code) === wanted)
}

/** The first day counts: a place is stamped once. */
export function addStamp(stamps: readonly Stamp[], stamp: Stamp): Stamp[] {
  return stamps.some(({ place }) => place === stamp.place) ? [...stamps] : [...stamps, stamp]
}

/** Stored data of any condition → sound stamps, one a place. Never throws. */
export function readStamps(stored: unknown): Stamp[] {
  if (!Array.isArray(stored)) return []
  return stored.reduce<Stamp[]>((stamps, entry: unknown) => {
    const { place, on } = (typeof entry === 'object' && entry !== null ? entry : {}) as Partial<Stamp>
    return typeof place === 'string' && typeof on === 'string' ? addStamp(stamps, { place, on }) : stamps
  }, [])
}
