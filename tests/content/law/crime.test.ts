import { corpus, faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:crime/outcomes/${outcomeOf('crime', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '夜里派出所把俺儿带走了，啥文书也没有，不知道关在哪',
    at: outcome('family', 'none'),
    door: 'legal-aid',
    says: [/24小时内/, /通知家属/],
    cites: ['刑事诉讼法 第85条'],
  },
  {
    facts: '收到拘留通知书，人在看守所，请不起律师',
    at: outcome('family', 'criminal'),
    door: 'legal-aid',
    deadlines: ['bail-reply-3d', 'legal-aid-7d'],
    says: [/本人和近亲属可以申请法律援助/],
    cites: ['法律援助法 第24条'],
  },
  {
    facts: '俺被打成轻伤，对方说给两万块钱，叫俺别告了',
    at: outcome('victim', 'injured'),
    door: 'police',
    says: [/别签/, /再不追究/],
  },
  {
    facts: '喝了酒开车，抽血说是醉驾',
    at: outcome('drink', 'drunk'),
    door: 'legal-aid',
    deadlines: ['blood-retest-3wd'],
    says: [/醉酒/, /拘役/],
    cites: ['刑法 第133条'],
  },
  {
    facts: '判了两年，家里人觉得重，还来得及上诉吗',
    at: outcome('family', 'judged'),
    deadlines: ['criminal-appeal-10d'],
    says: [/10日/, /5日/, /第二天/],
    cites: ['刑事诉讼法 第230条'],
  },
  {
    facts: '十五的孩子跟人打架，派出所叫去了',
    at: outcome('minor'),
    door: 'legal-aid',
    says: [/应当通知父母等法定代理人到场/],
    cites: ['刑事诉讼法 第281条'],
  },
]

const rights: Right[] = [
  {
    facts: '构成犯罪的，不得拿治安处罚代替；给了钱不等于不追究',
    at: outcome('victim', 'injured'),
    says: [/不得拿治安处罚来代替/, /不等于不追究/],
    cites: ['治安管理处罚法 第8条'],
  },
  {
    facts: '和解要公检法主持、自愿、从宽',
    at: outcome('victim', 'injured'),
    says: [/由公安、检察院、法院主持/, /从宽/],
    cites: ['刑事诉讼法 第289条'],
  },
  {
    facts: '律师会见最晚48小时',
    at: outcome('family', 'criminal'),
    says: /48小时/,
    cites: ['刑事诉讼法 第39条'],
  },
  {
    facts: '近亲属可以申请变更强制措施，3日内决定',
    at: outcome('family', 'criminal'),
    says: [/家属也有权申请/, /3日内决定/],
    cites: ['刑事诉讼法 第97条'],
  },
  {
    facts: '不得串供、毁证据',
    at: outcome('family', 'none'),
    says: [/毁证据/, /追究法律责任/],
    cites: ['刑事诉讼法 第44条'],
  },
  {
    facts: '被害人不服不起诉：7日',
    at: outcome('victim', 'dropped'),
    door: 'procuratorate',
    deadlines: ['no-charge-petition-7d'],
    says: /7日内/,
    cites: ['刑事诉讼法 第180条'],
  },
  {
    facts: '被害人不服判决：5日内请求抗诉，自己不能上诉刑罚',
    at: outcome('victim', 'court'),
    deadlines: ['protest-request-5d'],
    says: [/不能对刑罚上诉/],
    cites: ['刑事诉讼法 第229条'],
  },
  {
    facts: '行政拘留：暂缓执行，每日200元',
    at: outcome('family', 'days'),
    door: 'reconsideration',
    says: [/暂缓执行/, /200元/],
    cites: ['治安管理处罚法 第126条'],
  },
  {
    facts: '取保：12个月，不得擅离市、县',
    at: outcome('me', 'bail'),
    says: [/12个月/],
    cites: ['刑事诉讼法 第79条'],
  },
  {
    facts: '抽血结果：3个工作日',
    at: outcome('drink', 'drank'),
    door: 'traffic-police',
    says: [/3个工作日/],
    cites: ['交通违法处理程序规定 第36条'],
  },
  {
    facts: '醉酒的含量没有收录：不写数',
    at: outcome('drink', 'unsure'),
    says: /没有收录/,
    never: /毫克|[0-9]+mg/,
  },
  {
    facts: '关错了：先向赔偿的机关提，两年',
    at: outcome('family', 'cleared'),
    deadlines: ['state-compensation-2y'],
    says: [/撤案、不起诉、判无罪/],
    cites: ['国家赔偿法 第17条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

describe('a crime is not for a bargain', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'crime')
  const outcomes = Object.entries(tree?.outcomes ?? {})

  test('mediation is never a door', () => {
    const doors = outcomes.flatMap(([, { channel, alternatives }]) => [
      channel,
      ...alternatives.map((other) => other.channel),
    ])
    expect(doors.filter((door) => door.endsWith('-mediation') || door === 'county-mediation-centre')).toEqual([])
  })

  test('nobody is told how it will end', () => {
    expect(JSON.stringify(tree)).not.toMatch(/一定能|肯定能|保证能|准能|包管/)
  })

  test('the family of the arrested are told that nobody can buy him out', () => {
    for (const at of [outcome('family', 'none'), outcome('family', 'criminal')])
      expect(faultsOf({ facts: '', at, says: /多半是骗子/ })).toEqual([])
  })
})
