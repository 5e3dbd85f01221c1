import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:inheritance/outcomes/${outcomeOf('inheritance', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '俺爹走了没留下话，俺哥说闺女没份',
    at: outcome('gone', 'share', 'willing'),
    door: 'village-mediation',
    says: [/男女一样/, /出嫁的女儿也有份/],
    cites: ['民法典 第1126条'],
  },
  {
    facts: '大哥占着老屋、藏着存折，谁说都不听',
    at: outcome('gone', 'seized'),
    door: 'court',
    says: [/故意藏、占、抢/, /少分/],
    cites: ['继承编解释一 第43条'],
  },
  {
    facts: '老三拿出一张打印的遗嘱，说都归他',
    at: outcome('gone', 'will'),
    door: 'court',
    deadlines: ['legacy-60d'],
    says: [/打印/, /两个以上见证人/, /每一页都签名/],
    cites: ['民法典 第1136条'],
  },
  {
    facts: '爹娘还在，弟兄几个闹着分家',
    at: outcome('divide'),
    door: 'village-mediation',
    says: [/老人自己做主/, /不得干涉/],
    cites: ['老年人权益保障法 第22条'],
  },
  {
    facts: '俺爹欠人家钱，人死了来找俺要',
    at: outcome('gone', 'debt'),
    says: [/只在多少以内还/, /超出的不用还/],
    cites: ['民法典 第1161条'],
  },
  {
    facts: '男人没了，俺伺候公婆到老，小叔子说没俺的份',
    at: outcome('gone', 'carer'),
    door: 'village-mediation',
    says: [/丧偶的儿媳/, /再婚了也一样/],
    cites: ['民法典 第1129条'],
  },
]

const rights: Right[] = [
  {
    facts: '继承的官司：死亡时住地或者主要遗产所在地',
    at: outcome('gone', 'share', 'refused'),
    door: 'court',
    says: [/老人去世时住地/, /主要遗产所在地/],
    cites: ['民事诉讼法 第34条'],
  },
  {
    facts: '夫妻共同的，先分出一半',
    at: outcome('gone', 'share', 'unsure'),
    says: [/一半归配偶/],
    cites: ['民法典 第1153条'],
  },
  {
    facts: '有能力不养的应当不分或者少分',
    at: outcome('gone', 'share', 'willing'),
    says: /应当不分或者少分/,
    cites: ['民法典 第1130条'],
  },
  {
    facts: '放弃要书面，不吭声就是接受',
    at: outcome('gone', 'share', 'willing'),
    says: [/书面/, /视为接受/],
    cites: ['民法典 第1124条'],
  },
  {
    facts: '几份遗嘱以最后的为准，公证的不优先',
    at: outcome('gone', 'will'),
    says: [/最后一份为准/, /公证的不比别的大/],
    cites: ['民法典 第1142条'],
  },
  {
    facts: '见证人不能是继承人、受遗赠人、有利害关系的人',
    at: outcome('will'),
    door: 'notary',
    says: /见证人别找儿女/,
    cites: ['民法典 第1140条'],
  },
  {
    facts: '遗赠扶养协议比遗嘱优先',
    at: outcome('care'),
    door: 'notary',
    says: /都优先/,
    cites: ['民法典 第1123条'],
  },
  {
    facts: '拿了东西不养老人：撤销赠与1年',
    at: outcome('divide'),
    deadlines: ['gift-revocation-1y'],
    says: [/撤销赠与/, /1年内/],
    cites: ['民法典 第663条'],
  },
  {
    facts: '没争议的：公证，15个工作日',
    at: outcome('gone', 'paper'),
    door: 'notary',
    deadlines: ['notary-15wd'],
    says: /15个工作日/,
    cites: ['公证法 第30条'],
  },
  {
    facts: '承包地不能继承，收益可以',
    at: outcome('gone', 'share', 'willing'),
    says: [/承包的地不分/, /承包收益可以继承/],
    cites: ['农村土地承包法 第32条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
