import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:wages/outcomes/${outcomeOf('wages', ...answers)}`

/** A house going up in the village, and work taken after the age of retiring. */
const situations: Right[] = [
  {
    facts: '给庄里人盖房，包工头跑了，二十天的工钱没给',
    at: outcome('house', 'worker'),
    door: 'village-mediation',
    deadlines: ['civil-limitation-3y'],
    says: [/谁雇的你/, /向谁要/],
    cites: ['民法典 第579条'],
  },
  {
    facts: '房主还欠包工头盖房钱，包工头不去要',
    at: outcome('house', 'worker'),
    says: [/代位权/, /房主/, /起诉/],
    cites: ['民法典 第535条'],
  },
  {
    facts: '房主自己一天一结雇的俺，盖完了不给',
    at: outcome('house', 'worker'),
    says: [/房主自己雇/, /向房主要/],
    cites: ['民法典 第579条'],
  },
  {
    facts: '俺包的活盖完了，房主挑毛病不给盖房钱',
    at: outcome('house', 'foreman'),
    door: 'village-mediation',
    says: [/没约定哪天给/, /交房/],
    cites: ['民法典 第782条'],
  },
  {
    facts: '盖的房漏雨，包工头还要全款',
    at: outcome('house', 'owner'),
    says: [/返修/, /少付/],
    cites: ['民法典 第781条'],
  },
  {
    facts: '六十四了在板厂看大门，仨月没给钱',
    at: outcome('employer', 'old'),
    door: 'labour-inspection',
    deadlines: ['labour-arbitration-1y'],
    says: [/农村居民/, /没有写年龄/],
    cites: ['保障农民工工资支付条例 第2条'],
  },
]

const rights: Right[] = [
  {
    facts: '庄里盖房：帮工、学徒和工匠的纠纷不是劳动争议，不送去劳动仲裁',
    at: outcome('house', 'worker'),
    says: [/不是劳动争议/],
    door: '!labour-arbitration',
    cites: ['劳动争议解释一 第2条'],
  },
  {
    facts: '房主已经给包工头结清的，可以拿来挡',
    at: outcome('house', 'worker'),
    says: [/结清/, /挡/],
    cites: ['民法典 第535条'],
  },
  {
    facts: '超龄：单位应当和他签书面劳务协议（山东）',
    at: outcome('employer', 'old'),
    says: [/书面劳务协议/],
    cites: ['山东省劳动合同条例 第61条'],
  },
  {
    facts: '超龄：解释一第32条第一款已经废止，不说一律是劳务，也不说一律是劳动关系',
    at: outcome('employer', 'old'),
    says: [/没有收录/, /不下结论/],
    never: /按劳务关系处理|不是劳动关系|就是劳务/,
  },
  {
    facts: '超龄：仲裁不受理，拿通知去法院',
    at: outcome('employer', 'old'),
    says: [/不受理/, /起诉/],
    cites: ['劳动争议解释一 第6条', '劳动争议调解仲裁法 第29条'],
  },
  {
    facts: '还在干的不受一年管，离开那天起一年',
    at: outcome('employer', 'old'),
    says: [/离开那天起一年内/],
    cites: ['劳动争议调解仲裁法 第27条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
