import fc from 'fast-check'
import { homePack } from '@/content/home-pack'
import { visible } from '@/domain/content/visible-text'
import { placeTrees, readCard, readParam, routes } from '@/platform/routes'

/** An address's parameters as H5 hands them over, decoded, or as WeChat does, as they stand. */
function paramsOf(url: string, target: 'h5' | 'weapp'): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').map((pair): [string, string] => {
    const [name, value = ''] = pair.split('=') as [string, string?]
    return [name, target === 'h5' ? decodeURIComponent(value) : value]
  })
  return Object.fromEntries(pairs)
}

describe.each(['h5', 'weapp'] as const)('an address read back in %s', (target) => {
  test.each(['一(四)3', '一(三)', '33', 33])('names the place %j of a source', (place) => {
    const params = paramsOf(routes.source('report-2023', place), target)
    expect(readParam(params, 'id')).toBe('report-2023')
    expect(readParam(params, 'place')).toBe(String(place))
  })

  test('names no place where there was none', () => {
    expect(readParam(paramsOf(routes.source('some-page'), target), 'place')).toBeUndefined()
  })

  test('names the lesson and the card', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(-[a-z0-9]+)*$/), fc.nat(998), (id, card) => {
        const params = paramsOf(routes.lesson(id, card), target)
        expect(readParam(params, 'id')).toBe(id)
        expect(readCard(params)).toBe(card)
      }),
    )
  })

  test('leaves the card open where none was asked for', () => {
    expect(readCard(paramsOf(routes.lesson('open-a-shop'), target))).toBeUndefined()
  })

  test('says the same of any text without a percent sign, save what nobody sees of it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((t) => !t.includes('%'))
    fc.assert(
      fc.property(text, (place) =>
        expect(readParam(paramsOf(routes.source('s', place), target), 'place')).toBe(visible(place) || undefined),
      ),
    )
  })
})

describe('the questions of a kind of dispute', () => {
  afterEach(() => placeTrees(homePack.trees))

  test('are asked in the package of its area', () => {
    placeTrees({ wages: 'work', loan: 'money' })
    expect(routes.triage('wages')).toBe('/pages/triage/work/index?tree=wages')
    expect(routes.triage('loan', 'paper:yes')).toBe('/pages/triage/money/index?tree=loan&answers=paper%3Ayes')
  })

  test.each(['no-such-tree', 'constructor'])('that is nowhere (%s) lead to all kinds', (tree) => {
    expect(routes.triage(tree)).toBe(`${routes.disputes()}?tree=${tree}`)
  })
})

test('a card is counted from 1 in an address', () => {
  expect(routes.lesson('open-a-shop', 0)).toBe('/pages/lessons/lesson?id=open-a-shop&card=1')
})

test.each(['%', '%E4%B8', '100%', '%zz'])('a broken escape (%j) reads as missing', (value) => {
  expect(readParam({ id: value }, 'id')).toBeUndefined()
})

test('half a character does not get into an address', () => {
  expect(routes.search({ q: '狗\ud83d' })).toBe(routes.search({ q: '狗' }))
  expect(routes.search({ q: '\udc36狗\ud83d\udc36' })).toBe(routes.search({ q: '狗🐶' }))
})

test('an empty parameter reads as missing', () => {
  expect(readParam({ id: '' }, 'id')).toBeUndefined()
  expect(readParam({}, 'id')).toBeUndefined()
})

test.each(['0', '-1', '1.5', '1e2', ' 1', 'two', '１', '1000', '999999999999', 'NaN', '%31%'])(
  '%j is no card',
  (card) => {
    expect(readCard({ card })).toBeUndefined()
  },
)
