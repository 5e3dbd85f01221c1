import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

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
    facts: '24小时通知家属：妨碍侦查的例外只在危害国家安全、恐怖活动犯罪里',
    at: outcome('family', 'none'),
    says: /恐怖活动犯罪，通知可能妨碍侦查的，也除外/,
    cites: ['刑事诉讼法 第85条'],
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
    facts: '怕上诉加刑：只有被告人一方上诉的不得加重',
    at: outcome('family', 'judged'),
    says: [/不得加重/, /抗诉/],
    cites: ['刑事诉讼法 第237条'],
  },
  {
    facts: '近亲属是谁：没有祖父母、叔伯',
    at: outcome('family', 'criminal'),
    says: [/夫妻、父母、子女、亲兄弟姐妹/],
    cites: ['刑事诉讼法 第108条'],
  },
  {
    facts: '轻微伤不是犯罪：够不上的照治安处罚',
    at: outcome('victim', 'injured'),
    says: [/够不上的，照治安处罚/],
    cites: ['治安管理处罚法 第51条'],
    never: /故意伤害他人身体的，是犯罪/,
  },
  {
    facts: '怀孕、哺乳的不执行拘留，没有例外；别的三种情节严重的除外',
    at: outcome('family', 'days'),
    says: [/情节严重、影响恶劣的等除外/],
    cites: ['治安管理处罚法 第23条'],
    never: /怀孕[^。]*一般不执行/,
  },
  {
    facts: '情节轻微不起诉的，国家一般不赔',
    at: outcome('family', 'cleared'),
    says: [/国家不赔/, /情节轻微/],
    cites: ['国家赔偿法 第19条'],
  },
  {
    facts: '五年里故意犯过罪的，不能用和解程序',
    at: outcome('victim', 'injured'),
    says: [/五年里故意犯过罪的不行/],
    cites: ['刑事诉讼法 第288条'],
  },
  {
    facts: '不满十四岁的治安不罚，责令管教',
    at: outcome('minor'),
    says: [/不满14岁的不罚/, /管教/],
    cites: ['治安管理处罚法 第12条'],
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
