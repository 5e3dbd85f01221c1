import { distance } from 'geokdbush'

/** A position on the grid that maps in China are drawn on. */
export interface Gcj02 {
  longitude: number
  latitude: number
}

/** As the crow flies. */
export function kilometresBetween(a: Gcj02, b: Gcj02): number {
  return distance(a.longitude, a.latitude, b.longitude, b.latitude)
}

/** The middle of some positions; undefined of none. Good for a county, not for the other side of the globe. */
export function centreOf(positions: readonly Gcj02[]): Gcj02 | undefined {
  if (positions.length === 0) return undefined
  const mean = (axis: keyof Gcj02) => positions.reduce((sum, position) => sum + position[axis], 0) / positions.length
  return { longitude: mean('longitude'), latitude: mean('latitude') }
}

/** A distance as it is said: nobody needs metres, and the road is longer anyway. */
export function sayDistance(kilometres: number): string {
  return kilometres < 0.95 ? `${Math.max(1, Math.round(kilometres * 10))}00 米` : `${kilometres.toFixed(1)} 公里`
}
