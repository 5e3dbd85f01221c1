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
  const plan = planOf([west, east, north], 320, 24)

  test('keeps everything on the paper, north up', () => {
    for (const position of [west, east, north]) {
      const { x, y } = plan.place(position)
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(23.9)
      expect(Math.max(x, y)).toBeLessThanOrEqual(296.1)
    }
    expect(plan.place(north).y).toBeLessThan(plan.place(west).y)
    expect(plan.place(east).x).toBeGreaterThan(plan.place(west).x)
  })

  test('a length on paper is a length on the ground, across and down', () => {
    const onPaper = (a: typeof west, b: typeof west) => {
      const [from, to] = [plan.place(a), plan.place(b)]
      return (Math.hypot(to.x - from.x, to.y - from.y) / plan.cell.length) * plan.cell.kilometres
    }
    for (const [a, b] of [
      [west, east],
      [west, north],
      [east, north],
    ] as const)
      expect(onPaper(a, b) / kilometresBetween(a, b)).toBeCloseTo(1, 2)
  })

  test('a point leads back to its position', () => {
    const back = plan.positionAt(plan.place(north))
    expect(back.longitude).toBeCloseTo(north.longitude, 9)
    expect(back.latitude).toBeCloseTo(north.latitude, 9)
  })

  test('a single place lies in the middle', () => {
    expect(planOf([west], 320, 24).place(west)).toEqual({ x: 160, y: 160 })
  })
})
