import { type DoorPack, doorIndex, outOfReach, rankActs, rankDoors } from '@/domain/search/doors'

/** Ten kinds, a to i and what is out of reach, of which a pack says by hand what speaks for them. */
const ids = [...'abcdefghi', outOfReach]

const packOf = (pack: Partial<DoorPack>): DoorPack => ({
  kinds: ids.map((id) => ({ id, name: id })),
  pairs: '',
  latin: {},
  initials: ids.map(() => ''),
  fillers: [],
  ...pack,
})

const readings = [
  ...[
    'qian欠',
    'xin薪',
    'zhan占',
    'di地',
    'gou狗够',
    'yao咬药',
    'jia家加',
    'shi事师是',
    'zhao招',
    'pai牌',
    'zi子',
    'diao掉',
  ],
  ...['an安', 'jie街', 'xi西', 'xian先', 'lv律', 'lu路', 'nve虐', 'dai待', 'wo我', 'de的', 'le了', 'shai晒', 'liang粮'],
]

const rank = (query: string, pairs: string[], pack: Partial<DoorPack>) =>
  rankDoors(doorIndex(packOf({ pairs: pairs.join('\n'), ...pack }), readings), query)

/** The kinds that a query is taken for, the likeliest first, where each pair says whom it speaks for. */
const order = (query: string, pairs: string[], pack: Partial<DoorPack> = {}) =>
  rank(query, pairs, pack)
    .kinds.map((kind) => ids[kind])
    .join('')
const fitOf = (query: string, pairs: string[], pack: Partial<DoorPack> = {}) => rank(query, pairs, pack).fit

describe('of what speaks for a kind', () => {
  test('what is said loudly says more, and what is said loudest most', () => {
    expect(order('欠薪占地', ['欠薪a', '占地B'])).toBe('ba')
    expect(order('欠薪占地', ['欠薪A', '占地B.'])).toBe('ba')
    expect(order('欠薪占地', ['欠薪D.a', '占地B'])).toBe('bda')
  })

  test('the kind that is named first is most at home there', () => {
    expect(order('欠薪', ['欠薪BA'])).toBe('ba')
  })

  test('what few kinds have says more than what many have, and what all have is nothing to build on', () => {
    expect(order('欠薪占地', ['欠薪ACD', '占地B'])).toBe('bacd')
    const all = 'abcdefghij'
    expect(fitOf('欠薪占地', [`欠薪${all}`, `薪占${all}`, `占地${all}`])).toBe('none')
  })

  test('a pair with a character of every sentence says less, with two such least', () => {
    expect(order('我欠占地', ['我欠A', '占地B'])).toBe('ba')
    expect(order('我的，欠的', ['我的A', '欠的B'])).toBe('ba')
  })

  test('saying it again adds nothing', () => {
    expect(order('欠薪欠薪，欠薪占地', ['欠薪a', '占地B'])).toBe('ba')
  })

  test('one character says half as much as two', () => {
    expect(order('狗，占地', ['狗A.', '占地B'])).toBe('ba')
    expect(order('狗家，占地', ['狗A', '家A', '占地B'])).toBe('ab')
  })
})

describe('how much of a query is understood', () => {
  test('it fits well where half of it speaks for something, however its pairs overlap', () => {
    expect(fitOf('欠薪啊啊', ['欠薪A.'])).toBe('well')
    expect(fitOf('欠薪啊啊啊', ['欠薪A.'])).toBe('partly')
    expect(fitOf('欠薪占啊啊啊', ['欠薪A.', '薪占A.'])).toBe('well')
    expect(fitOf('欠薪占啊啊啊啊', ['欠薪A.', '薪占A.'])).toBe('partly')
  })

  test('one character that is known leaves open what is said of it', () => {
    expect(fitOf('狗咬狗', ['狗A.', '咬A.'])).toBe('partly')
  })

  test('a word in letters or figures is one thing to understand', () => {
    expect(fitOf('欠薪 p2p', ['欠薪A.'])).toBe('partly')
    expect(fitOf('12345', [], { latin: { '12345': 'A.' } })).toBe('well')
    expect(fitOf('12345欠', [], { latin: { '12345': 'A.' } })).toBe('well')
    expect(fitOf('12345欠啊', [], { latin: { '12345': 'A.' } })).toBe('partly')
  })

  test('letters among characters speak beside them', () => {
    expect(order('ktv欠薪', ['欠薪A'], { latin: { ktv: 'B.' } })).toBe('ba')
  })

  test('a kind that little speaks for is not named beside one that much speaks for', () => {
    expect(order('欠薪占地', ['欠薪A.', '占地bcdef'])).toBe('a')
  })

  test('what is out of reach is never named, only told', () => {
    expect(order('欠薪占地', ['欠薪A.', '占地J'])).toBe('a')
    expect(rank('欠薪占地', ['欠薪A', '占地J.'], {})).toEqual({ fit: 'out', kinds: [0] })
  })

  test('a word that says nothing of the matter still stands between its neighbours', () => {
    expect(fitOf('欠怎么办薪', ['欠薪A.'], { fillers: ['怎么办'] })).toBe('none')
  })
})

describe('by its sound', () => {
  test('it is heard, but for less than as it is written', () => {
    expect(fitOf('够药', ['狗咬A.'])).toBe('partly')
    expect(order('够药占地', ['狗咬A', '占地B'])).toBe('ba')
    expect(order('够药', ['狗咬A.', '够药b'])).toBe('b')
  })

  test('everything that sounds so is heard, each kind as loudly as in any of it', () => {
    expect(order('加是', ['家事b', '加师A.b'])).toBe('ab')
    expect(order('加是，占地', ['家事A', '加师a', '占地b'])).toBe('ba')
  })

  test('in a long text it says least: there, much sounds like anything', () => {
    const filled = (length: number) => `够药我的${'啊'.repeat(length - 4)}`
    const pairs = ['狗咬A.', '我的B.']
    expect(order(filled(12), pairs).charAt(0)).toBe('a')
    expect(order(filled(13), pairs).charAt(0)).toBe('b')
  })
})

describe('in letters', () => {
  const pairs = ['西安B', '先事A.', '安街C.', '律师D.', '路事e', '虐待F.']

  test('it is cut where it says most', () => {
    expect(order('xianshi', pairs)).toBe('a')
    expect(order('xianjie', pairs)).toBe('cb')
    expect(order('xi an', pairs)).toBe('b')
  })

  test('ü may be typed as u, also where that is a syllable of its own', () => {
    for (const query of ['lvshi', 'lushi', 'LÜSHI']) expect(order(query, pairs)).toBe('d')
    for (const query of ['nvedai', 'nuedai']) expect(order(query, pairs)).toBe('f')
  })

  test('an odd cut is found behind many that could be cut either way', () => {
    expect(order('xianxianxianxianjie', ['安街C.'])).toBe('c')
  })

  test('what is no syllable is read by its first letters, with or without spaces', () => {
    const initials = ['', 'tqgz qx', 'xa']
    for (const query of ['qx', 'QX', 'tq gz']) expect(order(query, pairs, { initials })).toBe('b')
    expect(order('xianshi', pairs, { initials: ['', 'xianshi'] })).toBe('a')
    expect(fitOf('tq', pairs, { initials })).toBe('none')
  })
})

describe('everyday things', () => {
  const fill = ['c', 'd', 'e', 'f', 'g', 'h']
  const index = (pairs: string[], ...names: string[]) =>
    doorIndex(packOf({ pairs: pairs.join('\n'), kinds: [...names, ...fill].map((id) => ({ id, name: id })) }), readings)
  const named = (query: string, ...indexes: ReturnType<typeof index>[]) => rankActs(indexes, query).map(({ id }) => id)

  test('are named from every table, the likeliest first', () => {
    const shops = index(['招牌A'], 'sign', 'stall')
    const fields = index(['晒粮B.'], 'straw', 'grain')
    expect(named('招牌晒粮', shops, fields)).toEqual(['grain', 'sign'])
  })

  test('are three at most, and none that hardly anything speaks for', () => {
    const signs = ['one', 'two', 'three', 'four'].map((name) => index(['招牌A'], name))
    expect(named('招牌', ...signs)).toEqual(['one', 'two', 'three'])
    expect(named(`招牌${'啊'.repeat(30)}`, ...signs)).toEqual([])
    expect(named('', ...signs)).toEqual([])
  })

  test('that are far behind the likeliest are not named beside it', () => {
    const loud = index(['招牌A.', '牌子A.', '子掉A.', '掉了A.'], 'sign')
    const soft = index(['子掉A'], 'grain')
    expect(named('子掉', soft)).toEqual(['grain'])
    expect(named('招牌子掉了', loud, soft)).toEqual(['sign'])
  })
})
