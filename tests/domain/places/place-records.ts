import type { Billboard } from '../../../src/domain/places/billboard'
import type { Place } from '../../../src/domain/places/place'

/** A place for tests, at some thousandths of a degree from 115.4, 36.4; a thousandth is about 100 metres. */
export function place(id: string, east: number, north: number, changes: Partial<Place> = {}): Place {
  return {
    id,
    name: `试验广场${id}`,
    kind: 'lawSquare',
    township: 'town-a',
    address: '试验路1号',
    longitude: 115.4 + east / 1000,
    latitude: 36.4 + north / 1000,
    facilities: [],
    verifiedOn: '2026-01-05',
    ...changes,
  }
}

export function billboard(id: string, changes: Partial<Billboard> = {}): Billboard {
  return { id, code: `B-${id}`, village: '试验村', township: 'town-a', verifiedOn: '2026-01-05', ...changes }
}
