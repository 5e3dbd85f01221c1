import type { DoorKind } from '@/domain/search/doors'
import {
  type Findable,
  type FindableKey,
  type FindableKind,
  findablesIn,
  keyOf,
  packFindable,
  partsOf,
  type SearchPack,
} from '@/domain/search/search-pack'
import { compileActs, compileDoors } from '../../../tools/content/compile/compile-doors'
import { readParts } from '../../../tools/content/compile/readings'
import type { Corpus, SpokenKind } from '../../../tools/content/corpus'

function record(key: FindableKey, title: string, note: string, texts: Partial<Findable> = {}): Findable {
  const [kind, id] = key.split(':') as [FindableKind, string]
  return { kind, id, title, said: '', note, more: '', ...texts }
}

/** A county in little, all invented: some of each that can be found. */
const records = [
  record('triage:wages', '要工钱', '老板欠着不发', { more: '工地上干活\n在店里上班，有考勤，没有工牌。' }),
  record('triage:family', '离婚的事', '分开过，孩子跟谁'),
  record('triage:elders', '家里老人没人管', '儿女不养'),
  record('triage:violence', '家里有人打人', '先顾安全', { said: '家暴' }),
  record('triage:loan', '借钱的事', '借出去的要不回来'),
  record('triage:injury', '受了伤', '医药费谁出'),
  record('lesson:mediation', '请人调解', '三级调解', {
    more: '调解不收钱\n离婚的事，也能调解离婚后的事\n说定的就算数',
  }),
  record('lesson:two-ways', '先调解，再离婚', '两条路'),
  record('lesson:heat', '大热天上工', '歇晌', { more: '天气太热要发钱\n狗咬伤也算' }),
  record('lesson:aid', '法律援助怎么申请', '要带的材料'),
  record('channel:legal-aid', '法律援助', '打官司、要工钱、离婚，请不起律师的，派人帮', { said: '派律师' }),
  record('channel:union', '工会', '工钱、工伤，合同、社保', { said: '娘家人' }),
  record('hotline:00000', '00000', '工人受伤、欠薪，都打这里', { said: '工人热线\n要账电话' }),
  record('deadline:quit', '提前几天说走', '三十天'),
  record('deadline:gift', '彩礼几年内要', '三年'),
  record('act:stall', '占道出摊', '第一次、及时改的'),
  record('act:sign', '门头没备案', '补上就行'),
  record('guide:first', '头一回怎么算', '没造成后果的'),
  record('item:smoke', '油烟没装罩', '县里的清单', { demo: true }),
  record('township:east', '东边乡', '电话没有公布', { said: '东边乡司法所' }),
  record('quiz:stalls', '卖煎饼的考一考', '五道题'),
  record('word:mediation', '调解', '有人从中说和'),
  record('word:lawyer', '派律师', '法院、司法局给请的'),
]

const spokenOf = (id: string, name: string, telling: string[], usual: string[] = []): SpokenKind => ({
  id,
  name,
  telling,
  usual,
  asked: [],
})

/** How people talk of each kind of dispute. */
const spoken = [
  spokenOf('wages', '要工钱', ['工钱', '拖欠工资', '加班费'], ['老板', '包工头']),
  spokenOf('family', '离婚的事', ['离婚', '彩礼', '孩子归谁'], ['媳妇', '婆婆']),
  spokenOf('violence', '家里有人打人', ['动手打我', '家暴', '喝酒打人'], ['媳妇', '害怕']),
  spokenOf('loan', '借钱的事', ['借条', '欠债谁还', '利息'], ['朋友借钱']),
  spokenOf('injury', '受了伤', ['医药费', '骨折', '误工费'], ['住院']),
  // Nobody has written its questions yet.
  spokenOf('dog', '被狗咬了', ['狗咬伤', '狂犬疫苗'], ['邻居家的狗']),
  spokenOf('out', '这里不管', ['天气预报', '炒股票'], ['明天下雨']),
]

const sayings: { says: string; writes: string; first: FindableKey[] }[] = [
  { says: '老板 不给', writes: '欠着', first: ['triage:wages'] },
  { says: '不想干了', writes: '说走', first: ['deadline:quit', 'triage:wages'] },
  { says: '打老婆', writes: '打人', first: ['triage:violence'] },
  // It sounds like debts.
  { says: '离婚欠债谁还', writes: '离婚', first: ['triage:family'] },
  { says: '要回彩礼', writes: '彩礼', first: ['deadline:gift'] },
]

const acts = [
  { id: 'stall', name: '占道出摊', says: ['路边卖煎饼', '早点摊'] },
  { id: 'sign', name: '门头没备案', says: ['门头招牌', '换个门头'] },
  { id: 'smoke', name: '油烟呛人', says: ['烧烤油烟'] },
  { id: 'crops', name: '路上晒粮', says: ['晒麦子', '晒玉米'] },
]

const fillers = ['怎么办', '请问', '我']

/** A county that has nothing of 解纷. */
export const noDisputes = {
  channels: [],
  deadlines: [],
  trees: [],
  areas: {},
  counting: [],
  holidays: [],
  townships: [],
  foundContacts: [],
  forms: [],
}

/** The county put together as the compiler does it. */
export function smallPack(): SearchPack {
  const places = new Map(records.map((one, at) => [keyOf(one), at]))
  const placeOf = (key: FindableKey) => places.get(key)
  const noSayings = { suggestions: [], fillers, sayings: [] }
  const doors = compileDoors({ disputes: noDisputes, spoken, sayings: noSayings }, placeOf)
  const leading = sayings.map(({ says, writes, first }) => ({
    id: says,
    says: [says],
    writes: [writes],
    reason: { text: '说法不同', cites: [] },
    first: first.flatMap((key) => placeOf(key) ?? []),
    kinds: first.flatMap((key) => doors.kinds.flatMap(({ id }, kind) => (key === `triage:${id}` ? [kind] : []))),
  }))
  const packed = records.map(packFindable)
  const found = findablesIn({ records: packed, sayings: leading })
  const talk = spoken.flatMap(({ telling, usual }) => [...telling, ...usual])
  const { readings, odd } = readParts([
    ...found.map((one, at) => [at, partsOf(one)] as const),
    // What is written otherwise and sounds the same.
    [-1, [...talk, '弓前财李']] as const,
  ])
  return {
    records: packed,
    sayings: leading,
    suggestions: [],
    doors: { ...doors, kinds: doors.kinds.map(keepQuiet) },
    acts: compileActs({ leniency: leniencyOf(acts), sayings: noSayings }, placeOf),
    readings,
    odd,
    sources: {},
  }
}

const keepQuiet = (kind: DoorKind): DoorKind => (kind.id === 'violence' ? { ...kind, discreet: true } : kind)

function leniencyOf(everyday: { id: string; name: string; says: string[] }[]): Corpus['leniency'] {
  return {
    guides: [],
    everyday: { start: '', questions: {}, outcomes: {}, acts: everyday },
    inspected: [],
    folk: [],
    national: [],
    law: [],
  }
}
