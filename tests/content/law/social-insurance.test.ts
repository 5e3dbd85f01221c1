import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) =>
  `triage:social-insurance/outcomes/${outcomeOf('social-insurance', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '在箱包厂缝了六年包，厂里没给交过一分社保',
    at: outcome('employer', 'none'),
    door: 'labour-inspection',
    says: [/征收机构/, /责令/],
    cites: ['社会保险法 第63条'],
  },
  {
    facts: '进厂时签了“自愿放弃社保”，一月多给三百',
    at: outcome('employer', 'promise'),
    door: 'labour-inspection',
    says: [/无效/],
    cites: ['劳动争议解释二 第19条'],
  },
  {
    facts: '俺娘还好好活着，社保说系统里人没了，养老金断了三个月',
    at: outcome('pension', 'stopped'),
    door: 'social-insurance-office',
    deadlines: ['reconsideration-60d', 'sue-government-6m'],
    says: [/查清|核实/, /停/],
    cites: ['社会保险经办条例 第26条'],
  },
  {
    facts: '在天津打工住了院，当地没结算，票都在手里',
    at: outcome('medical', 'away'),
    door: 'social-insurance-office',
    deadlines: ['reimbursement-30wd'],
    says: [/票据/, /30个工作日/],
    cites: ['社会保险经办条例 第20条'],
  },
  {
    facts: '厂子把俺辞了，想领失业金，厂里不给开证明',
    at: outcome('unemployment'),
    door: 'social-insurance-office',
    deadlines: ['insurance-benefit-10wd'],
    says: [/证明/, /应当/],
    cites: ['社会保险法 第50条'],
  },
  {
    facts: '被三轮撞了，对方跑了，医院说医保不能报',
    at: outcome('medical', 'other'),
    door: 'social-insurance-office',
    says: [/先付|先行/, /再找/],
    cites: ['社会保险法 第30条'],
  },
]

const rights: Right[] = [
  {
    facts: '单位不交：人社或者征收机构，不是先仲裁',
    at: outcome('employer', 'none'),
    says: [/人社部门/, /征收机构/],
    cites: ['社会保险法 第83条'],
  },
  {
    facts: '补不上了造成损失的，才走劳动仲裁',
    at: outcome('employer', 'lost'),
    door: 'labour-arbitration',
    deadlines: ['labour-arbitration-1y'],
    cites: ['劳动争议解释一 第1条'],
  },
  {
    facts: '和经办机构争的不是劳动争议',
    at: outcome('pension', 'first'),
    door: '!labour-arbitration',
    says: /不算劳动争议|不走.*仲裁/,
    cites: ['劳动争议解释一 第2条'],
  },
  {
    facts: '职工养老满15年；以后年限会变的规定没有收录，让人问12333',
    at: outcome('pension', 'first'),
    says: [/15年/, /12333/],
    cites: ['社会保险法 第16条'],
  },
  {
    facts: '失业金：交满一年、不是自己要走的、登记求职',
    at: outcome('unemployment'),
    says: [/满一年|满1年/, /不是自己/, /登记/],
    cites: ['社会保险法 第45条'],
  },
  {
    facts: '几样丧葬补助金同时有的，只能选一样',
    at: outcome('pension', 'died'),
    says: /选.*一/,
    cites: ['社会保险法 第49条'],
  },
  {
    facts: '个人账户余额可以继承',
    at: outcome('pension', 'died'),
    says: /个人账户/,
    cites: ['社会保险法 第14条'],
  },
  {
    facts: '人没了，20个工作日里告诉',
    at: outcome('pension', 'died'),
    deadlines: ['benefit-notice-20wd'],
    says: /20个工作日/,
    cites: ['社会保险经办条例 第25条'],
  },
  {
    facts: '多领了可以分期退，骗的罚二到五倍',
    at: outcome('overpaid'),
    says: /分期/,
    cites: ['社会保险经办条例 第46条'],
  },
  {
    facts: '医保费的争议，权利清楚、日子过不下去的，可以申请先予执行；养老金不在那条里',
    at: outcome('medical', 'refused'),
    says: /先予执行/,
    cites: ['行政诉讼法 第57条'],
  },
  {
    facts: '医院骗医保：停的是出事的科室，不是整个医院',
    at: outcome('fraud'),
    says: [/科室/, /六个月以上一年以下/],
    cites: ['社会保险经办条例 第55条'],
  },
  {
    facts: '医保先付了，有权再找那个人要',
    at: outcome('medical', 'other'),
    says: /有权再找他要/,
    cites: ['社会保险法 第30条'],
  },
  {
    facts: '补交以后，单位可以要回先前给的社保补偿',
    at: outcome('employer', 'promise'),
    says: /可以要回去/,
    cites: ['劳动争议解释二 第19条'],
  },
  {
    facts: '忘交居民医保：补不补得上没有收录，不编几个月',
    at: outcome('medical', 'lapsed'),
    never: /[0-9一二三四五六]+个月后?(才|能|起)/,
  },
  { facts: '养老金没有先予执行的说法', at: outcome('pension', 'stopped'), never: /先予执行/ },
  {
    facts: '社会保险法第25条写的是城镇居民医保，农村的不照搬',
    at: outcome('medical', 'lapsed'),
    says: [/城镇居民医保/, /农村的现在怎么补，问/],
    never: /居民医保（从前的新农合）/,
  },
  {
    facts: '该别人赔的不归医保付，可那人不付、查不出是谁的，医保先付',
    at: outcome('medical', 'refused'),
    says: /查不出是谁的，医保先付/,
    cites: ['社会保险法 第30条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('the number of the labour offices is not said to answer for hospital bills, and none is made up', () => {
  const said = JSON.stringify(corpus.disputes.trees.find(({ id }) => id === 'social-insurance'))
  expect(said).not.toMatch(/12393/)
  expect(corpus.hotlines.some(({ number }) => number === '12393')).toBe(false)
})
