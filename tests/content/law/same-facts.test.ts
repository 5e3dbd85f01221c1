import { corpus } from '../county-corpus'
import { outcomeOf } from './the-law'

/**
 * What several kinds of dispute know, each in its own words. Whichever a reader opens, the same facts lead to the same
 * door; where two kinds look at different sides of them, each offers the door of the other.
 */
interface SameFacts {
  facts: string
  /** Tree and answers. */
  ways: string[][]
  /** The channel each way leads to. */
  door?: string
  /** Channels each way names, first or beside. */
  offers?: string[]
  /** Channels no way names. */
  never?: string[]
  /** What makes it so. */
  law: string
}

const rows: SameFacts[] = [
  {
    facts: '包工头招的人，在公司的活上受伤',
    ways: [
      ['work-injury', 'contractor'],
      ['injury', 'work', 'unsure'],
    ],
    door: 'work-injury-office',
    offers: ['reconsideration', 'legal-aid'],
    never: ['labour-arbitration'],
    law: '工伤保险行政案件规定3，劳动争议解释二1、2',
  },
  {
    facts: '单位的职工干活受伤，还没申请认定',
    ways: [
      ['work-injury', 'employer', 'none', 'admitted'],
      ['work-injury', 'employer', 'none', 'papers'],
      ['work-injury', 'employer', 'none', 'unsure'],
      ['work-injury', 'unsure'],
      ['injury', 'work', 'unit'],
    ],
    door: 'work-injury-office',
    offers: ['court', 'legal-aid'],
    law: '工伤保险条例14、17，人身损害赔偿解释3',
  },
  {
    facts: '给人家盖房、帮工受伤，背后没有公司',
    ways: [
      ['work-injury', 'person'],
      ['injury', 'work', 'person'],
    ],
    door: 'township-mediation',
    offers: ['court', 'village-mediation', 'work-injury-office'],
    never: ['labour-arbitration'],
    law: '民法典1192，劳动争议解释一2，人身损害赔偿解释5',
  },
  {
    facts: '工地上包工头欠的工资',
    ways: [
      ['wages', 'site', 'wages'],
      ['wages', 'site', 'unsure'],
      ['border', 'money', 'wages'],
    ],
    door: 'labour-inspection',
    offers: ['labour-arbitration', 'court', 'police', 'legal-aid'],
    law: '保障农民工工资支付条例10、30、36，劳动争议解释二1',
  },
  {
    facts: '单位写了工资欠条，只要这笔钱：可以直接起诉',
    ways: [
      ['wages', 'site', 'wages'],
      ['wages', 'employer', 'unpaid', 'working'],
      ['wages', 'employer', 'unpaid', 'left'],
      ['border', 'money', 'wages'],
    ],
    offers: ['court', 'labour-arbitration'],
    law: '劳动争议解释一15',
  },
  {
    facts: '单位不认我是它的人，手里证明也少',
    ways: [
      ['wages', 'employer', 'denied'],
      ['wages', 'unsure'],
      ['work-injury', 'employer', 'none', 'denied'],
    ],
    door: 'labour-arbitration',
    offers: ['work-injury-office', 'legal-aid'],
    law: '劳动争议调解仲裁法2，工伤保险条例17',
  },
  {
    facts: '我包的活，对方欠工程款，愿意谈',
    ways: [
      ['wages', 'site', 'project'],
      ['business', 'owed', 'other', 'talk'],
    ],
    door: 'trade-mediation',
    offers: ['court', 'sme-payment-complaint', 'township-mediation'],
    never: ['labour-arbitration'],
    law: '民法典579、788，劳动争议调解仲裁法2',
  },
  {
    facts: '被邻居家的狗咬了，还能谈',
    ways: [
      ['injury', 'animal', 'willing'],
      ['injury', 'animal', 'not-asked'],
      ['neighbours', 'bite', 'willing'],
      ['neighbours', 'bite', 'unsure'],
    ],
    door: 'village-mediation',
    offers: ['court', 'police', 'township-mediation'],
    law: '民法典1245，治安管理处罚法89，人民调解法34',
  },
  {
    facts: '被邻居家的狗咬了，对方不肯谈',
    ways: [
      ['injury', 'animal', 'refuse'],
      ['neighbours', 'bite', 'unwilling'],
    ],
    door: 'court',
    offers: ['police'],
    law: '人民调解法17、26，民法典1245，治安管理处罚法89',
  },
  {
    facts: '被狗咬了，不知道是谁家的',
    ways: [
      ['injury', 'animal', 'unknown'],
      ['neighbours', 'bite', 'unknown'],
    ],
    door: 'police',
    offers: ['village-mediation', 'court'],
    law: '治安管理处罚法89、90，民法典1249',
  },
  {
    facts: '邻居家的声音、气味，还能谈',
    ways: [
      ['neighbours', 'nuisance', 'neighbour', 'willing'],
      ['pollution', 'noise', 'home'],
      ['pollution', 'farm', 'small'],
    ],
    door: 'village-mediation',
    offers: ['court', 'police'],
    law: '生态环境法典599，治安管理处罚法88、89，民法典236',
  },
  {
    facts: '养殖场、厂子排污，隔着县也一样',
    ways: [
      ['neighbours', 'nuisance', 'business'],
      ['border', 'pollution'],
      ['pollution', 'farm', 'big'],
    ],
    offers: ['government-office', 'court', 'reconsideration'],
    law: '生态环境法典145、1077，行政复议法23',
  },
  {
    facts: '楼上掉东西砸了人，不知道是谁家的',
    ways: [
      ['injury', 'accident', 'unknown'],
      ['neighbours', 'falling'],
    ],
    door: 'police',
    offers: ['village-mediation', 'court'],
    law: '民法典1254，治安管理处罚法90',
  },
  {
    facts: '上下班路上被车撞伤',
    ways: [
      ['traffic', 'scene', 'hurt'],
      ['traffic', 'waiting'],
      ['work-injury', 'employer', 'none', 'admitted'],
    ],
    offers: ['traffic-police', 'work-injury-office'],
    law: '工伤保险条例14，道路交通安全法70',
  },
  {
    facts: '上下班路上被撞，和对方谈赔偿、打官司：工伤照样可以申请认定',
    ways: [
      ['traffic', 'waiting'],
      ['traffic', 'money', 'willing'],
      ['traffic', 'money', 'unwilling'],
      ['traffic', 'money', 'broken'],
    ],
    offers: ['work-injury-office', 'court'],
    law: '工伤保险条例14、17，工伤保险行政案件规定6、8',
  },
  {
    facts: '孩子在学校里受伤',
    ways: [
      ['school', 'hurt', 'under8'],
      ['school', 'hurt', 'over8'],
      ['injury', 'kids', 'inside'],
    ],
    door: 'township-mediation',
    offers: ['court', 'government-office', 'police'],
    law: '民法典1199、1200，侵权责任编解释一4',
  },
  {
    facts: '孩子在学校被校外的人伤了',
    ways: [
      ['school', 'hurt', 'outsider'],
      ['injury', 'kids', 'inside'],
    ],
    offers: ['police', 'court', 'township-mediation'],
    law: '民法典1201，侵权责任编解释一14',
  },
  {
    facts: '邻居打了人，或者正要动手',
    ways: [
      ['injury', 'beaten', 'other', 'now'],
      ['neighbours', 'fight'],
    ],
    door: 'police',
    offers: ['village-mediation', 'court', 'reconsideration'],
    law: '治安管理处罚法9、51、90',
  },
  {
    facts: '被人打伤了，不管是哪里的人',
    ways: [
      ['injury', 'beaten', 'other', 'now'],
      ['injury', 'beaten', 'other', 'unreported'],
      ['neighbours', 'fight'],
      ['border', 'hurt'],
    ],
    door: 'police',
    offers: ['court', 'reconsideration'],
    law: '治安管理处罚法51、90、121',
  },
  {
    facts: '家里人打人',
    ways: [
      ['injury', 'beaten', 'family'],
      ['domestic-violence', 'now'],
      ['domestic-violence', 'hurt'],
      ['family', 'violence'],
      ['support', 'danger'],
      ['school', 'home', 'danger'],
    ],
    door: 'police',
    offers: ['court', 'legal-aid'],
    never: ['village-mediation', 'township-mediation'],
    law: '反家庭暴力法13、15、23，法律援助法32',
  },
  {
    facts: '父亲或者母亲不给抚养费',
    ways: [
      ['support', 'child'],
      ['school', 'home', 'money'],
    ],
    door: 'court',
    offers: ['village-mediation', 'legal-aid'],
    law: '民法典1067、1085，法律援助法31',
  },
  {
    facts: '老人要赡养费，儿女不肯谈，或者调解了不照做',
    ways: [
      ['support', 'old', 'refused'],
      ['support', 'old', 'broken', 'mediated'],
    ],
    door: 'court',
    offers: ['legal-aid'],
    law: '民法典1067，人民调解法32，法律援助法31',
  },
  {
    facts: '有欠条，对方不认账、不肯还',
    ways: [
      ['loan', 'lent', 'have', 'within', 'denies'],
      ['business', 'owed', 'other', 'refuse'],
      ['border', 'money', 'debt'],
    ],
    door: 'court',
    law: '民法典675，民事诉讼法122',
  },
  {
    facts: '宅基地、地界说不清归谁，谈不拢',
    ways: [
      ['homestead', 'between', 'none', 'refused'],
      ['neighbours', 'land'],
      ['land-contract', 'owner', 'none'],
      ['border', 'land', 'whose'],
    ],
    door: 'land-decision',
    offers: ['reconsideration'],
    law: '土地管理法14',
  },
  {
    facts: '政府定了地归谁，不服',
    ways: [
      ['homestead', 'decided'],
      ['land-contract', 'owner', 'decision'],
      ['penalty', 'other', 'land'],
    ],
    door: 'reconsideration',
    offers: ['court'],
    law: '行政复议法23，土地管理法14',
  },
  {
    facts: '承包地的合同争议，谈不成',
    ways: [
      ['land-contract', 'contract', 'failed'],
      ['homestead', 'contract'],
      ['border', 'land', 'contract'],
    ],
    door: 'land-arbitration',
    offers: ['court'],
    law: '农村土地承包经营纠纷调解仲裁法4',
  },
  {
    facts: '该政府管的事提过了，到期一直不办',
    ways: [
      ['government-inaction', 'not-done', 'over'],
      ['penalty', 'other', 'inaction'],
    ],
    door: 'reconsideration',
    offers: ['court'],
    law: '行政复议法23，行政复议法实施条例30',
  },
  {
    facts: '邻居私搭乱建，没批就盖',
    ways: [
      ['neighbours', 'use', 'illegal'],
      ['property', 'neighbour'],
    ],
    door: 'government-office',
    offers: ['village-mediation', 'court', 'police'],
    law: '城乡规划法65',
  },
]

/** Where a way leads, and what else is offered there. */
function doorsOf([tree = '', ...answers]: string[]): { first: string; all: string[] } {
  const outcome = corpus.disputes.trees.find(({ id }) => id === tree)?.outcomes[outcomeOf(tree, ...answers)]
  if (!outcome) throw new Error(`${tree}: no outcome for ${answers.join(', ')}`)
  return { first: outcome.channel, all: [outcome.channel, ...outcome.alternatives.map(({ channel }) => channel)] }
}

test.each(rows.map((row) => [`${row.facts}（${row.law}）`, row] as const))('%s', (_, row) => {
  const { ways, door, offers = [], never = [] } = row
  const faults = ways.flatMap((way) => {
    const { first, all } = doorsOf(way)
    const name = way.join(' › ')
    return [
      ...(door !== undefined && first !== door ? [`${name} leads to ${first}, not to ${door}`] : []),
      ...offers.filter((channel) => !all.includes(channel)).map((channel) => `${name} does not offer ${channel}`),
      ...never.filter((channel) => all.includes(channel)).map((channel) => `${name} offers ${channel}`),
    ]
  })
  expect(faults).toEqual([])
})
