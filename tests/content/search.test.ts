import { findEverywhere, findingPlace, showHit } from '@/domain/search/find-everywhere'
import { queryWords } from '@/domain/search/search'
import { asSaid, type Findable, findablesIn, keyOf, spellFindables } from '@/domain/search/search-pack'
import { measureActs } from '../../tools/bench/acts'
import { compileCorpus } from '../../tools/content/compile/compile'
import { demoPackOf } from '../../tools/published/demo-pack'
import { readPublished } from '../../tools/published/published'
import { corpus, packOf, wholeCorpus } from './county-corpus'

const pack = packOf('search')
const records = findablesIn(pack)
const place = findingPlace(records, spellFindables(records, pack), pack)

const found = (query: string) => findEverywhere(place, query).places.flatMap((at) => records[at] ?? [])
const first = (query: string) => {
  const [best] = found(query)
  return best && keyOf(best)
}

test.each([
  ['家暴', true],
  ['jiabao', true],
  ['他喝了酒就打我', true],
  ['打老', true],
  ['工资', false],
  ['离婚', false],
  ['没有这句话', false],
])('%s is kept nowhere: %s', (query, discreet) => {
  expect(findEverywhere(place, query).discreet).toBe(discreet)
})

test.each([
  // As villagers say it.
  ['老板不给钱', 'triage:wages'],
  ['我老板一直不给钱怎么办', 'triage:wages'],
  ['工资', 'triage:wages'],
  ['包工头跑了', 'triage:wages'],
  ['被开除', 'triage:wages'],
  ['没签合同', 'deadline:labour-contract-1m'],
  ['不想干了', 'deadline:resign-30d'],
  ['工地摔伤', 'triage:work-injury'],
  ['上班路上被车撞', 'triage:work-injury'],
  ['占我家地', 'triage:homestead'],
  ['村里不给分地', 'triage:land-contract'],
  ['征地', 'triage:expropriation'],
  ['没签字就把屋扒了', 'triage:expropriation'],
  ['外嫁女', 'triage:village-affairs'],
  ['押金', 'triage:renting'],
  ['邻居漏水', 'triage:neighbours'],
  ['邻居 漏水', 'triage:neighbours'],
  ['挡光', 'triage:neighbours'],
  ['广场舞太吵', 'triage:pollution'],
  ['强拆', 'triage:expropriation'],
  ['违建', 'triage:homestead'],
  ['村里的账', 'triage:village-affairs'],
  ['打人', 'triage:injury'],
  ['被狗咬', 'triage:injury'],
  ['离婚', 'triage:family'],
  ['彩礼', 'triage:family'],
  ['孩子归谁', 'triage:family'],
  ['老公打我', 'triage:domestic-violence'],
  ['老人没人管', 'triage:support'],
  ['儿女不养', 'triage:support'],
  ['孩子被欺负', 'triage:school'],
  ['老师打孩子', 'triage:school'],
  ['借钱不还', 'triage:loan'],
  ['高利贷', 'triage:loan'],
  ['给人担保', 'triage:loan'],
  ['判了不给', 'triage:being-sued'],
  ['电话骗钱', 'triage:fraud'],
  ['买到假货', 'triage:consumer'],
  ['快递丢了', 'triage:consumer'],
  ['想退货', 'triage:consumer'],
  ['物业费', 'triage:property'],
  ['车祸', 'triage:traffic'],
  ['撞了人跑了', 'triage:traffic'],
  ['罚款太重', 'triage:penalty'],
  ['扣车', 'triage:penalty'],
  ['头一回', 'guide:first-time'],
  ['来检查', 'guide:inspector'],
  ['踢皮球', 'triage:government-inaction'],
  ['告政府', 'triage:penalty'],
  ['上访', 'channel:petition'],
  ['请不起律师', 'channel:legal-aid'],
  ['找人评理', 'channel:village-mediation'],
  ['黑名单', 'creditPath:repair'],
  ['医保报销', 'triage:social-insurance'],
  // By its own name.
  ['行政复议', 'channel:reconsideration'],
  ['司法确认', 'channel:judicial-confirmation'],
  ['信访', 'channel:petition'],
  ['消费', 'triage:consumer'],
  ['家暴', 'triage:domestic-violence'],
  ['行政复议申请书', 'form:reconsideration-application'],
  ['证据清单', 'form:evidence-list'],
  ['防骗反诈', 'quiz:anti-fraud'],
  ['查自己的信用', 'creditPath:query'],
  ['法治广场，逛着就学法', 'lesson:law-squares'],
  // By pinyin, initials, wide letters.
  ['gongzi', 'triage:wages'],
  ['tqgz', 'triage:wages'],
  ['ＴＱＧＺ', 'triage:wages'],
  ['lihun', 'triage:family'],
  ['wuye', 'triage:property'],
  ['xingzhengfuyi', 'channel:reconsideration'],
  ['zhaijidi', 'triage:homestead'],
  ['jtsg', 'triage:traffic'],
  // Half a saying, several words, part of a record.
  ['老板不', 'triage:wages'],
  ['借钱', 'triage:loan'],
  ['复议 期限', 'deadline:reconsideration-not-told-1y'],
  // As phones and papers write it.
  ['老板不给钱😭😭', 'triage:wages'],
  ['老板😡不给钱', 'triage:wages'],
  ['❤️离婚👨‍👩‍👧', 'triage:family'],
  ['\u202e离\u200b婚\ufeff', 'triage:family'],
  ['老闆不給錢', 'triage:wages'],
  ['離婚', 'triage:family'],
  ['債', 'triage:loan'],
  ['借錢不還', 'triage:loan'],
  ['行政複議', 'channel:reconsideration'],
  ['⾏政复议', 'channel:reconsideration'],
  ['⼯资', 'triage:wages'],
  ['⻋祸', 'triage:traffic'],
  ['欠薪与劳动', 'triage:wages'],
  ['jieqianbuhuan', 'triage:loan'],
  ['falvyuanzhu', 'channel:legal-aid'],
  ['faluyuanzhu', 'channel:legal-aid'],
  ['falüyuanzhu', 'channel:legal-aid'],
  ['FALÜYUANZHU', 'channel:legal-aid'],
  ['yhzh', 'item:tax-01'],
])('%s comes first to %s', (query, expected) => {
  expect(first(query)).toBe(expected)
})

test.each(['qqqzzz', '嗷嗷嗷', '。', '  ', '😀', '👨‍👩‍👧', '\ud83d'])('%s finds nothing, without a fuss', (query) => {
  expect(found(query)).toEqual([])
})

const best = (query: string) => findEverywhere(place, query).best
const keyAt = (at: number) => keyOf(records[at] as never)

test.each([
  // Numbers, places and papers by their names.
  ['12345', 'hotline:12345'],
  ['12388', 'hotline:12388'],
  ['110', 'hotline:110'],
  ['司法所', 'channel:township-mediation'],
  ['桑阿镇', 'township:371525102'],
  ['桑阿镇司法所', 'township:371525102'],
  ['仲裁申请书', 'form:labour-arbitration-application'],
  // As somebody tells it, with words that nothing here has.
  ['请问俺在砖瓦厂搬砖老板总说下个月下个月就是不发', 'triage:wages'],
  ['劳动仲栽', 'triage:wages'],
  // By its sound where it is written otherwise.
  ['宅机地', 'triage:homestead'],
  ['退财礼', 'triage:family'],
])('%s: first of all to %s', (query, expected) => {
  const shown = best(query)
  expect([shown.to, shown.to === 'record' && keyAt(shown.place)]).toEqual(['record', expected])
})

test.each([
  ['开曼公司的小股东能查账吗', 'out'],
  ['明天刮不刮风', 'out'],
  ['qqqzzz', 'none'],
])('%s goes to people at once', (query, why) => {
  expect(best(query)).toEqual({ to: 'people', why })
})

test('what only partly fits says so, and what has the words does not', () => {
  expect(best('计生办')).toMatchObject({ to: 'record', partly: true })
  expect(best('宅基地')).toMatchObject({ to: 'record', partly: false })
})

test('why an answer was found is told without another matter', () => {
  const { places, words } = findEverywhere(place, '学校里的事')
  for (const at of places) {
    const { kind, under } = showHit(place, at, words)
    if (kind === 'triage') expect(under.map(({ text }) => text).join('')).not.toContain('物业的事')
  }
})

test('every record is found by its own title, before any of another name', () => {
  for (const record of records) {
    const hits = found(record.title)
    expect(hits).toContainEqual(record)
    expect(queryWords(hits[0]?.title ?? '')).toEqual(queryWords(record.title))
  }
})

test('every saying leads first to what its editor says', () => {
  for (const { says, first: wanted } of corpus.sayings.sayings) {
    for (const said of says.map(asSaid)) {
      const heard = findEverywhere(place, said).heard.map(({ folk }) => folk.id)
      expect([said, found(said).some((record) => wanted.includes(keyOf(record)))]).toEqual([said, true])
      expect(heard.length).toBeGreaterThan(0)
    }
  }
})

test('there are sayings for whatever villagers worry about, each with the law it is from', () => {
  const { sayings, suggestions } = corpus.sayings
  expect(sayings.length).toBeGreaterThanOrEqual(60)
  for (const { reason } of sayings) expect(reason.cites.length).toBeGreaterThan(0)
  for (const said of suggestions) expect(findEverywhere(place, said).heard.length).toBeGreaterThan(0)
})

test('every kind of dispute has a saying that leads to it', () => {
  const led = new Set(corpus.sayings.sayings.flatMap(({ first: keys }) => keys))
  const unsaid = corpus.disputes.trees.filter(({ id }) => !led.has(`triage:${id}`)).map(({ id }) => id)
  expect(unsaid).toEqual([])
})

test('a card found by its heading opens at that card', () => {
  for (const { lesson } of corpus.lessons) {
    lesson.cards.forEach(({ heading }, card) => {
      const at = records.findIndex(({ kind, id }) => kind === 'lesson' && id === lesson.id)
      const { line, title } = showHit(place, at, queryWords(heading))
      const above = title.some(({ marked }) => marked)
      const same = lesson.cards.findIndex((other) => queryWords(heading).some((word) => other.heading.includes(word)))
      if (!above && line !== undefined) expect(line).toBe(Math.min(card, same))
    })
  }
})

test('what is searched leaves room for the lists that are to come', () => {
  expect(Buffer.byteLength(JSON.stringify(pack))).toBeLessThanOrEqual(330_000)
})

describe('with demonstration records', () => {
  const lists = readPublished(process.cwd(), demoPackOf('guanxian'), { demo: true })
  const demo = compileCorpus(wholeCorpus(), {}, lists).search
  const shown = findablesIn(demo)

  test('all items and places are in, marked, after what is real of their kind', () => {
    const marked = shown.filter((record) => record.demo)
    expect(marked.filter(({ kind }) => kind === 'item')).toHaveLength(lists['leniency-items']?.records.length ?? 0)
    expect(marked.filter(({ kind }) => kind === 'place').length).toBeGreaterThan(0)
    expect(new Set(marked.map(({ kind }) => kind))).toEqual(new Set(['item', 'place']))
  })

  test('sayings still lead to the same records', () => {
    const keys = (one: readonly Findable[], at: number[]) => at.map((position) => keyOf(one[position] as Findable))
    demo.sayings.forEach((saying, index) => {
      expect(keys(shown, saying.first)).toEqual(keys(records, pack.sayings[index]?.first ?? []))
    })
  })
})

test('what shop owners and others say of their own small breaches leads to what the law says of it', () => {
  const { all, first, named } = measureActs(pack)
  expect(all).toBeGreaterThanOrEqual(200)
  expect(first).toBeGreaterThanOrEqual(75)
  expect(named).toBeGreaterThanOrEqual(88)
})
