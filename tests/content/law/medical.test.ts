import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:medical/outcomes/${outcomeOf('medical', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '俺爹手术后三个钟头人没了，医院说是心脏病，俺们不信',
    at: outcome('died'),
    door: 'health-office',
    says: [/48小时/, /冻/, /7日/],
    cites: ['医疗纠纷预防和处理条例 第26条'],
  },
  {
    facts: '村卫生室打了一针，腿抬不起来了，药瓶还在那里',
    at: outcome('reaction'),
    door: 'health-office',
    says: [/共同/, /封/, /医院保管/],
    cites: ['医疗纠纷预防和处理条例 第25条'],
  },
  {
    facts: '要复印病历，医院推三阻四，后来又说丢了',
    at: outcome('records'),
    door: 'health-office',
    says: [/推定/, /有过错/],
    cites: ['民法典 第1222条'],
  },
  {
    facts: '阑尾炎开刀，肚里落了块纱布，还没和医院说',
    at: outcome('worse', 'new'),
    door: 'medical-mediation',
    deadlines: ['civil-limitation-3y', 'medical-mediation-30wd'],
    says: [/双方在场/, /封存清单/],
    cites: ['医疗纠纷预防和处理条例 第24条'],
  },
  {
    facts: '医院只认一半，谈了两回谈崩了',
    at: outcome('worse', 'failed'),
    door: 'court',
    says: [/申请.*鉴定/, /法院/],
    cites: ['医疗损害解释 第4条'],
  },
  {
    facts: '在县城美容店打美容针，脸肿烂了',
    at: outcome('beauty', 'shop'),
    door: 'health-office',
    says: /资格/,
  },
]

const rights: Right[] = [
  {
    facts: '有过错才赔，不是出了事就赔：谁告谁交就诊和受害的证据，过错可以申请鉴定',
    at: outcome('worse', 'failed'),
    says: [/就诊/, /受到损害/],
    cites: ['医疗损害解释 第4条'],
    never: /医院证明自己没有过错|举证责任倒置/,
  },
  {
    facts: '医院不赔的三种，由医院举证',
    at: outcome('worse', 'failed'),
    says: /由它举证/,
    cites: ['医疗损害解释 第4条'],
  },
  {
    facts: '没签字同意、但没伤着身体的，要不到赔偿',
    at: outcome('worse', 'failed'),
    says: [/没有.*说明|没说清/, /不支持/],
    cites: ['医疗损害解释 第17条'],
  },
  {
    facts: '尸检不同意、拖延，影响死因判定的，谁拖谁担',
    at: outcome('died'),
    says: [/同意/, /拖/, /担责任/],
    cites: ['医疗纠纷预防和处理条例 第26条'],
  },
  {
    facts: '尸检要近亲属同意、签字',
    at: outcome('died'),
    says: [/近亲属/, /签字/],
    cites: ['医疗纠纷预防和处理条例 第26条'],
  },
  {
    facts: '在太平间一般不超过14日',
    at: outcome('died'),
    says: /14日/,
    cites: ['医疗纠纷预防和处理条例 第27条'],
  },
  {
    facts: '封存的病历可以是复印件，由医院保管，不是家属拿走',
    at: outcome('records'),
    says: [/原件/, /医院保管/],
    cites: ['医疗纠纷预防和处理条例 第24条'],
  },
  {
    facts: '药、器械有毛病的，找厂家找医院都行',
    at: outcome('reaction'),
    says: [/厂家/, /医院/],
    cites: ['民法典 第1223条'],
  },
  {
    facts: '协商每边不超过5人，不得闹',
    at: outcome('worse', 'talks'),
    says: /5人/,
    cites: ['医疗纠纷预防和处理条例 第30条'],
  },
  {
    facts: '医调委和卫生部门，只能选一个',
    at: 'channel:medical-mediation',
    says: [/卫生部门调解/, /不受理/],
    cites: ['医疗纠纷预防和处理条例 第31条'],
  },
  {
    facts: '卫生部门调解，也要医院同意',
    at: 'channel:health-office',
    says: [/不同意/, /调不了/],
    cites: ['医疗纠纷预防和处理条例 第40条'],
  },
  {
    facts: '价格违法多收的，应当退；没标明的钱不得收',
    at: outcome('money'),
    door: 'consumer-complaint',
    says: [/多收/, /应当退/],
    cites: ['价格法 第41条'],
  },
  {
    facts: '预防针：疫苗管理法没有收录，不说补多少',
    at: outcome('vaccine'),
    never: /[0-9一二三四五六七八九十]+(元|日内|年内)/,
    cites: ['未成年人保护法 第90条'],
  },
  {
    facts: '住院摔了，自己也有错的，减轻医院的责任',
    at: outcome('worse', 'fell'),
    says: [/可以减轻/],
    cites: ['民法典 第1173条'],
  },
  {
    facts: '没有行医资格的，情节严重是犯罪',
    at: outcome('quack'),
    door: 'health-office',
    says: [/没有医生/, /犯罪/],
    cites: ['刑法 第336条'],
  },
  {
    facts: '医疗事故索赔可以申请法律援助，要经济困难',
    at: outcome('worse', 'failed'),
    says: /经济困难/,
    cites: ['法律援助法 第31条'],
  },
  {
    facts: '调解谈成的，30日内两边一起申请司法确认，确认有效才能申请强制执行',
    at: outcome('worse', 'talks'),
    says: [/30日内/, /一起去法院/, /确认有效/],
    cites: ['人民调解法 第33条'],
  },
  {
    facts: '抢救没来得及写的病历，6小时从抢救结束算',
    at: outcome('records'),
    says: /抢救完6小时内/,
    cites: ['医疗纠纷预防和处理条例 第15条'],
  },
  {
    facts: '没有许可就开门的，谁都能举报，归法律规定的部门查',
    at: outcome('quack'),
    says: /由法律规定的部门查处/,
    cites: ['无证无照经营查处办法 第5条', '无证无照经营查处办法 第9条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('every way through says that a row in the hospital is punished, or leads away from it', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'medical')
  for (const id of ['death', 'mediate']) expect(JSON.stringify(tree?.outcomes[id])).toMatch(/堵门|停尸/)
  expect(JSON.stringify(tree)).not.toMatch(/12320|疫苗管理法第/)
})
