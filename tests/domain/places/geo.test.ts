import { centreOf, kilometresBetween, sayDistance } from '../../../src/domain/places/geo'
import { planOf } from '../../../src/domain/places/geo-plan'

const west = { longitude: 115.3, latitude: 36.4 }
const east = { longitude: 115.6, latitude: 36.4 }
const north = { longitude: 115.4, latitude: 36.5 }

test.each([
  [0.04, '100 米'],
  [0.349, '300 米'],
  [0.96, '1.0 公里'],
  [1, '1.0 公里'],
  [12.34, '12.3 公里'],
])('%d km is said as %s', (kilometres, said) => {
  expect(sayDistance(kilometres)).toBe(said)
})

test('the middle of no positions is nowhere', () => {
  expect(centreOf([])).toBeUndefined()
  expect(centreOf([west, east])?.longitude).toBeCloseTo(115.45)
})

describe('a plan', () => {
  const plan = () => planOf([west, east, north], 320, 24)

  test('keeps everything on the paper, as large as the margin allows, north up', () => {
    const { place } = plan()
    expect(place(west).x).toBeCloseTo(24)
    expect(place(east).x).toBeCloseTo(296)
    for (const position of [west, east, north]) {
      const { y } = place(position)
      expect(y).toBeGreaterThanOrEqual(24)
      expect(y).toBeLessThanOrEqual(296)
    }
    expect(place(north).y).toBeLessThan(place(west).y)
  })

  test('a region that is higher than wide fills the paper from top to bottom', () => {
    const { place } = planOf([west, { longitude: 115.31, latitude: 36.6 }], 320, 24)
    expect(place({ longitude: 115.3, latitude: 36.6 }).y).toBeCloseTo(24)
    expect(place(west).y).toBeCloseTo(296)
  })

  test('a length on paper is a length on the ground, across and down', () => {
    const { place, cell } = plan()
    const onPaper = (a: typeof west, b: typeof west) => {
      const [from, to] = [place(a), place(b)]
      return (Math.hypot(to.x - from.x, to.y - from.y) / cell.length) * cell.kilometres
    }
    for (const [a, b] of [
      [west, east],
      [west, north],
      [east, north],
    ] as const)
      expect(onPaper(a, b) / kilometresBetween(a, b)).toBeCloseTo(1, 2)
  })

  test.each([
    [0, 0.2],
    [0.02, 0.5],
    [0.05, 1],
    [0.2, 5],
    [0.5, 10],
    // Wider than any round number of kilometres was thought of.
    [5, 93],
  ])('of %d degrees from north to south has squares of %d kilometres, six at most', (degrees, kilometres) => {
    const { cell, place } = planOf([west, { ...west, latitude: west.latitude + degrees }], 320, 24)
    expect(cell.kilometres).toBe(kilometres)
    expect(place(west).y - place({ ...west, latitude: west.latitude + degrees }).y).toBeLessThanOrEqual(6 * cell.length)
  })

  test('a point leads back to its position', () => {
    const { place, positionAt } = plan()
    const back = positionAt(place(north))
    expect(back.longitude).toBeCloseTo(north.longitude, 9)
    expect(back.latitude).toBeCloseTo(north.latitude, 9)
  })

  test('a single place lies in the middle', () => {
    expect(planOf([west], 320, 24).place(west)).toEqual({ x: 160, y: 160 })
  })
})
