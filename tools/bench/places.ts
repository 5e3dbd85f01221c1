import { listPlaces, type Place } from '../../src/domain/places/place'
import { countPlaces, type PlaceFilter } from '../../src/domain/places/place-filter'
import { indexPlaces, nearestFirst, type Origin } from '../../src/domain/places/place-order'
import { timed } from './processor-time'

const count = 100_000
/** As many as the list ever shows at once. */
const rows = 30
/** Milliseconds: for getting ready, once on opening the page, and for what a tap asks for. */
const budgets = { ready: 4000, tap: 400 }

/** A hundred thousand places, nearest first. Returns the exit code: 1 when a phone would keep its reader waiting. */
export function benchPlaces(): 0 | 1 {
  const kinds: readonly Place['kind'][] = ['lawSquare', 'lawStreet', 'corridor']
  const places = listPlaces(
    Array.from(
      { length: count },
      (_, at): Place => ({
        id: `p${at}`,
        name: `示例${at}`,
        kind: kinds[at % kinds.length] ?? 'lawSquare',
        township: `town-${at % 18}`,
        longitude: 115 + ((at * 7919) % 300_007) / 300_007,
        latitude: 36 + ((at * 104_729) % 299_993) / 299_993,
        address: '',
        facilities: [],
        verifiedOn: '2026-01-01',
      }),
    ),
    [],
  )

  const { value: index, ms: ready } = timed(() => indexPlaces(places))
  const origins: [string, Origin | undefined][] = [
    ['不分远近', undefined],
    ['从一个位置', { here: { longitude: 115.5, latitude: 36.5 } }],
    ['从一个乡镇', { township: 'town-3' }],
  ]
  const filters: [string, PlaceFilter][] = [
    ['全部', {}],
    ['一种', { kind: 'corridor' }],
    ['一种，一个乡镇', { kind: 'corridor', township: 'town-5' }],
  ]
  const taps = [
    ...origins.flatMap(([from, origin]) =>
      filters.map(([which, filter]) => ({
        做什么: `${from}，${which}`,
        ms: timed(() => nearestFirst(index, filter, origin).slice(0, rows)).ms,
      })),
    ),
    { 做什么: '按种类数一数', ms: timed(() => countPlaces(places, {}, 'kind')).ms },
  ]

  process.stdout.write(
    `\n${count} 处，准备 ${ready.toFixed(0)} ms，不超过 ${budgets.ready} ms；每一下不超过 ${budgets.tap} ms\n`,
  )
  console.table(taps.map((tap) => ({ ...tap, ms: tap.ms.toFixed(1) })))
  if (ready <= budgets.ready && taps.every(({ ms }) => ms <= budgets.tap)) return 0
  process.stderr.write('找广场超出预算\n')
  return 1
}
