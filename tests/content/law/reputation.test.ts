import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:reputation/outcomes/${outcomeOf('reputation', ...answers)}`

/** Written before the outcomes: what somebody of the village comes with, and what has to be the first thing said. */
const situations: Right[] = [
  {
    facts: '以前处过的对象说要把俺的私密照片发出去，让俺给钱',
    at: outcome('intimate', 'adult'),
    door: 'police',
    says: [/110/, /别给钱/],
  },
  {
    facts: '俺闺女十三，有人要她的照片还传给同学',
    at: outcome('intimate', 'child'),
    door: 'police',
    says: [/马上打110/],
  },
  {
    facts: '村微信群里有人编我偷东西，二百多人看见',
    at: outcome('rumour', 'group'),
    deadlines: ['personality-no-limit', 'public-security-limit-6m'],
    says: [/捏造事实/, /拘留/],
    cites: ['治安管理处罚法 第50条'],
  },
  {
    facts: '短视频上挂着俺的名字骂，不知道账号是谁',
    at: outcome('rumour', 'video'),
    says: [/通知/, /删除/, /初步证据/],
    cites: ['民法典 第1195条'],
  },
  {
    facts: '邻居天天站门口骂街，啥难听骂啥',
    at: outcome('village'),
    door: 'village-mediation',
    says: [/公然侮辱/],
    cites: ['治安管理处罚法 第50条'],
  },
  {
    facts: '借的网贷，催债的把俺通讯录上的亲戚挨个打了一遍',
    at: outcome('collector'),
    says: [/电话/, /安宁/],
    cites: ['民法典 第1033条'],
  },
]

const rights: Right[] = [
  {
    facts: '网上诽谤自诉：拿证据确实有困难的，法院可以要求公安协助',
    at: outcome('rumour', 'serious'),
    door: 'court',
    says: [/拿证据/, /公安机关/, /协助/],
    cites: ['刑法 第246条'],
  },
  {
    facts: '侮辱、诽谤告诉的才处理，严重危害社会秩序和国家利益的除外',
    at: outcome('rumour', 'serious'),
    says: [/自己去告/, /除外/],
    cites: ['刑法 第246条'],
  },
  {
    facts: '停止、道歉不受时效限制，赔钱三年',
    at: 'deadline:personality-no-limit',
    says: [/不适用诉讼时效/],
    cites: ['民法典 第995条'],
  },
  {
    facts: '人格权禁令：正在或者即将、有证据、不制止损害难弥补',
    at: outcome('intimate', 'adult'),
    says: [/正在/, /难以弥补/, /法院/],
    cites: ['民法典 第997条'],
  },
  {
    facts: '平台收到声明后，合理期限没收到起诉或者投诉的通知，应当恢复',
    at: outcome('rumour', 'video'),
    says: [/声明/, /恢复/],
    cites: ['民法典 第1196条'],
  },
  {
    facts: '收到声明后光起诉不够，还要告诉平台',
    at: outcome('rumour', 'video'),
    says: [/还要告诉平台/],
    cites: ['民法典 第1196条'],
  },
  {
    facts: '不用为了营利，没同意用肖像就不得',
    at: outcome('look', 'face'),
    says: [/没得到本人同意/, /肖像/],
    never: /以营利为目的|为了赚钱才算/,
    cites: ['民法典 第1019条'],
  },
  {
    facts: '真事也可能是侵犯隐私，舆论监督有边界',
    at: outcome('real'),
    says: [/公共利益/, /不担责任/],
    cites: ['民法典 第1025条'],
  },
  {
    facts: '个人信息：信息处理者证明自己没有过错',
    at: outcome('data'),
    says: [/不能证明自己没有过错/],
    cites: ['个人信息保护法 第69条'],
  },
  {
    facts: '偷拍、偷窥散布隐私由公安处罚',
    at: outcome('look', 'peep'),
    door: 'police',
    says: [/偷拍/, /拘留/],
    cites: ['治安管理处罚法 第50条'],
  },
]

test.each([...situations, ...rights].map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('a child never waits: the police come before the platform and before any proof', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'reputation')
  const child = tree?.outcomes[outcomeOf('reputation', 'intimate', 'child')]
  expect(child?.urgent?.text).toMatch(/110/)
  expect(JSON.stringify(child)).toMatch(/别转发/)
})

test('no number is given that no page of its keeper was read for', () => {
  const tree = corpus.disputes.trees.find(({ id }) => id === 'reputation')
  expect(JSON.stringify(tree)).not.toMatch(/12377|12321|12300|12389/)
})
