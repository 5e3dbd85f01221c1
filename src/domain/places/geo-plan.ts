import type { Gcj02 } from './geo'

/** A plan of a small region on paper: north is up, and a kilometre is as long across as down. */
export interface Plan {
  /** From the left and from the top, within 0 and the size. */
  place: (position: Gcj02) => { x: number; y: number }
  /** The position drawn at a point. */
  positionAt: (point: { x: number; y: number }) => Gcj02
  /** Side of a square of the grid, in kilometres and on paper. */
  cell: { kilometres: number; length: number }
}

const kilometresPerDegree = 111.2
const cells = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]

/** A square plan, `size` wide, that holds all the positions with a margin around them. */
export function planOf(positions: readonly [Gcj02, ...Gcj02[]], size: number, margin: number): Plan {
  const longitudes = positions.map(({ longitude }) => longitude)
  const latitudes = positions.map(({ latitude }) => latitude)
  const middle = {
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  }
  // Meridians draw together towards the pole: a degree across is shorter than a degree down.
  const across = kilometresPerDegree * Math.cos((middle.latitude * Math.PI) / 180)
  const width = (Math.max(...longitudes) - Math.min(...longitudes)) * across
  const height = (Math.max(...latitudes) - Math.min(...latitudes)) * kilometresPerDegree
  const span = Math.max(width, height, 1)
  const scale = (size - 2 * margin) / span
  const kilometres = cells.find((cell) => span / cell <= 6) ?? Math.ceil(span / 6)
  return {
    place: ({ longitude, latitude }) => ({
      x: size / 2 + (longitude - middle.longitude) * across * scale,
      y: size / 2 - (latitude - middle.latitude) * kilometresPerDegree * scale,
    }),
    positionAt: ({ x, y }) => ({
      longitude: middle.longitude + (x - size / 2) / scale / across,
      latitude: middle.latitude - (y - size / 2) / scale / kilometresPerDegree,
    }),
    cell: { kilometres, length: kilometres * scale },
  }
}
