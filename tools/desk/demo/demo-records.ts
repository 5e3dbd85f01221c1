import type { Choices } from '../../published/cell-types'
import type { BillboardRecord } from '../../published/kinds/billboards'
import type { ContactRecord } from '../../published/kinds/contacts'
import type { CreditRuleRecord } from '../../published/kinds/credit-rules'
import { demoPhone } from '../../published/kinds/fields'
import type { LeniencyRecord } from '../../published/kinds/leniency-items'
import type { PlaceRecord } from '../../published/kinds/places'
import { Refusal } from '../fault'
import { seeded } from './random'

/**
 * Invented records, as many as the report says there are, and evidently so: every name begins 示例, no phone can be
 * dialled and no law is named. They are as long as real ones, so that what they weigh and how they lay out means something.
 */
export function demoRecords(choices: Choices, figures: readonly { id: string; count: number }[]) {
  const many = (figure: string) => figures.find(({ id }) => id === figure)?.count ?? fallback
  const lessonIds = lessonsOf(choices)
  return {
    'leniency-items': leniencyItems(many('leniency-items'), many('leniency-fields'), lessonIds, choices),
    places: places(many('law-squares'), lessonIds, choices),
    contacts: contacts(many('golden-mediators'), choices),
    'credit-rules': creditRules(),
    billboards: billboards(many('billboards'), lessonIds, choices),
  }
}

/** Of what the report has no figure for. */
const fallback = 20

/** Only these where they are there, so that a new lesson changes nothing here. */
const wellKnown = ['leniency-list', 'mediation-basics', 'law-squares', 'village-billboards', 'credit-measures']

function lessonsOf({ lessons }: Choices): string[] {
  const ids = lessons.map(({ id }) => id)
  const known = wellKnown.filter((id) => ids.includes(id))
  return known.length > 0 ? known : ids.slice(0, wellKnown.length)
}

const verifiedOn = '2026-01-05'
const recheckOn = '2027-01-05'

function leniencyItems(
  count: number,
  fields: number,
  lessonIds: readonly string[],
  { channels }: Choices,
): LeniencyRecord[] {
  const random = seeded(count)
  const office = channels.find(({ id }) => id === 'government-office')?.id
  return numbered(count).map((number, index) => {
    const field = (index % fields) + 1
    const exempt = random() < 0.6
    return {
      row: index + 2,
      id: `demo-item-${pad(number, 3)}`,
      field: `示例领域${pad(field, 2)}`,
      department: `示例部门${pad(Math.ceil(field / 2), 2)}`,
      kind: exempt ? ('exempt' as const) : ('mitigated' as const),
      breach: `示例行为${pad(number, 3)}：${pick(actors, random)}${pick(breaches, random)}，${pick(remarks, random)}`,
      conditions: [
        {
          need: random() < 0.8 ? ('all' as const) : ('any' as const),
          lines: pickSome(conditions, 3 + Math.floor(random() * 3), random).map((text) => `示例条件：${text}`),
        },
      ],
      correction: `示例要求：${pick(corrections, random)}，${pick(proofs, random)}`,
      basis: numbered(1 + Math.floor(random() * 2)).map(
        (part) => `《示例法规${pad(field, 2)}》示例条款${pad(1 + Math.floor(random() * 60), 2)}第${'一二'[part - 1]}项`,
      ),
      ...(random() < 0.3 ? { lesson: pick(lessonIds, random) } : {}),
      ...(random() < 0.1 && office ? { channel: office } : {}),
      demo: true as const,
    }
  })
}

function places(count: number, lessonIds: readonly string[], { county, townships }: Choices): PlaceRecord[] {
  const { centre } = county
  if (!centre) throw new Refusal('pack.yaml 里没有 centre（县城的经纬度），示例的地方没有处放')
  const random = seeded(count)
  const counted = numbered(count).map((number) => ({
    number,
    kind: number <= count * 0.8 ? ('lawSquare' as const) : ('lawStreet' as const),
  }))
  const others = (['corridor', 'courtyard', 'youthBase', 'justiceOffice', 'mediationCentre'] as const).map(
    (kind, index) => ({
      number: count + 1 + index,
      kind,
    }),
  )
  return [...counted, ...others].map(({ number, kind }, index) => {
    const township = cycle(townships, index)
    return {
      row: index + 2,
      id: `demo-place-${pad(number, 2)}`,
      name: `示例${placeNames[kind]}${pad(number, 2)}`,
      kind,
      township: township.id,
      address: `${township.label}示例路${number}号`,
      ...around(centre, 0.15, random),
      facilities: pickSome(facilities, 1 + Math.floor(random() * 3), random).map((name) => `示例${name}`),
      opening: '示例：全天开放',
      whatToSee: `示例：${pick(sights, random)}`,
      ...(random() < 0.5 ? { lesson: pick(lessonIds, random) } : {}),
      verifiedOn,
      code: `SL-${pad(number, 3)}`,
      demo: true as const,
    }
  })
}

/** 金牌调解员 in turn over the townships, and one office for each channel. */
function contacts(count: number, { townships, channels }: Choices): ContactRecord[] {
  const common = { phone: demoPhone, hours: '示例：工作日上午九点到十一点', verifiedOn, recheckOn, demo: true as const }
  const mediators = numbered(count).map((number, index) => {
    const township = cycle(townships, index)
    return {
      row: index + 2,
      id: `demo-mediator-${pad(number, 2)}`,
      name: `示例调解员${pad(number, 2)}`,
      role: 'golden-mediator' as const,
      channel: cycle(channels, index % 3).id,
      township: township.id,
      address: `${township.label}示例调解室${number}`,
      ...common,
    }
  })
  const offices = channels.map(({ id, label }, index) => ({
    row: mediators.length + index + 2,
    id: `demo-office-${id}`.slice(0, 40),
    name: `示例单位：${label}`,
    role: 'office' as const,
    channel: id,
    address: `示例路${index + 1}号`,
    ...common,
  }))
  return [...mediators, ...offices]
}

function creditRules(): CreditRuleRecord[] {
  const random = seeded(60)
  return numbered(60).map((number, index) => {
    const points = (1 + Math.floor(random() * 20)) * (number % 3 === 0 ? -1 : 1)
    return {
      row: index + 2,
      id: `demo-rule-${pad(number, 2)}`,
      category: `示例类别${pad((index % 6) + 1, 2)}`,
      title: `示例事项${pad(number, 2)}：${pick(points > 0 ? goodDeeds : badDeeds, random)}`,
      points,
      condition: `示例条件：${pick(conditions, random)}`,
      validity: '示例：一年',
      ...(points < 0 ? { repair: `示例：${pick(corrections, random)}` } : {}),
      basis: `《示例积分办法》示例条款${pad(number, 2)}`,
      demo: true as const,
    }
  })
}

function billboards(count: number, lessonIds: readonly string[], { townships }: Choices): BillboardRecord[] {
  const random = seeded(count)
  return numbered(count).map((number, index) => ({
    row: index + 2,
    id: `demo-billboard-${pad(number, 3)}`,
    code: `SLL-${pad(number, 3)}`,
    village: `示例村${pad(number, 3)}`,
    township: cycle(townships, index).id,
    spot: `示例：${pick(spots, random)}`,
    lesson: cycle(lessonIds, index),
    verifiedOn,
    demo: true as const,
  }))
}

const actors = ['经营者', '摆摊的商户', '新开业的店', '小作坊', '运输的车辆', '使用场所的单位']
const breaches = [
  '没有在看得见的地方摆放某种示例标牌',
  '没有按时报送某种示例登记表',
  '示例台账记得不全，缺了几天的示例记录',
  '某种示例标签的字样不规范，少写了一项示例内容',
  '变更了示例信息以后没有及时去办示例手续',
]
const remarks = [
  '这一条是编的，只用来看样子',
  '这里的字数照真的清单凑够，内容没有任何意义',
  '真的清单要等县里公布以后从表格导入',
]
const conditions = [
  '第一次出现这种示例情形，以前没有过同样的示例记录，也没有因为别的示例行为被提醒过',
  '示例情形轻微，没有造成示例后果，没有人因此受到示例损失，也没有引起别人的示例不满',
  '在规定的示例期限里主动改好，并且能拿出改好的示例证明，经示例部门看过确实改好了',
  '示例数量不大，没有从中得到示例好处，经过示例人员当面提醒马上就停止了示例行为',
  '配合示例检查，如实说明示例经过，没有隐瞒和编造，也没有转移示例物品或者涂改示例台账',
  '主动和受到示例影响的人说清楚，得到对方的示例谅解，并且把示例情形恢复成原来的样子',
]
const corrections = [
  '在示例期限以内把示例标牌补齐',
  '当场改正示例标签上的字样',
  '补办示例手续并把示例台账补记完整',
  '停止示例行为并清理示例现场',
]
const proofs = [
  '改好以后拍一张示例照片，交给示例部门看',
  '写一份示例说明，说清楚怎样改的、今后怎样防',
  '由示例人员到示例现场看过，确认已经改好',
]
const facilities = ['长凳', '宣传牌', '健身器材', '凉亭', '图书角', '夜灯']
const sights = ['一面讲法的示例墙', '一排讲示例故事的展板', '一处可以坐下来看的示例书角']
const spots = ['村口', '村委会门前', '小学对面', '文化广场旁', '卫生室旁']
const goodDeeds = ['做了一件示例好事', '参加了一次示例活动', '帮了一次示例的忙']
const badDeeds = ['有一次示例失信', '没有做到示例承诺']
const placeNames: Record<PlaceRecord['kind'], string> = {
  lawSquare: '法治文化广场',
  lawStreet: '法治文化一条街',
  corridor: '法治长廊',
  courtyard: '法治文化大院',
  youthBase: '青少年法治教育基地',
  justiceOffice: '司法所',
  mediationCentre: '矛调中心',
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

function pick<T>(list: readonly T[], random: () => number): T {
  return cycle(list, Math.floor(random() * list.length))
}

/** Some of the list, in its order. */
function pickSome<T>(list: readonly T[], count: number, random: () => number): T[] {
  const left = [...list]
  while (left.length > count) left.splice(Math.floor(random() * left.length), 1)
  return left
}

function cycle<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('示例要从至少一项里挑')
  return item
}

function around([longitude, latitude]: readonly [number, number], degrees: number, random: () => number) {
  const near = (middle: number) => Math.round((middle + (random() * 2 - 1) * degrees) * 1e6) / 1e6
  return { longitude: near(longitude), latitude: near(latitude) }
}
