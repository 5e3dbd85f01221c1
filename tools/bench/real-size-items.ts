import type { LeniencyItem } from '../../src/domain/leniency/leniency'

/** Phrases of the kind such lists are made of; they mean nothing here but have the length and the characters of real ones. */
const who = [
  '经营者',
  '餐饮服务提供者',
  '个体工商户',
  '道路运输企业',
  '建设单位',
  '农产品生产者',
  '纳税人',
  '物业服务人',
]
const what = [
  '未按照规定在经营场所的显著位置公示许可证件',
  '擅自占用城市道路、人行道从事经营活动',
  '未建立或者未保存进货查验记录、销售台账',
  '在建筑物外墙、线杆、树木上张贴、涂写宣传品',
  '未按照规定的期限办理变更、延续手续',
  '运输砂石、渣土未采取密闭措施造成沿途遗撒',
  '使用未经检定或者超过检定周期的计量器具',
  '商品没有明码标价或者标价内容不完整',
  '占用、堵塞、封闭疏散通道和安全出口',
  '未按照规定保管账簿、记账凭证和有关资料',
]
const condition = [
  '初次被发现，此前没有因为同类行为受过处罚或者被责令改正',
  '涉案货值金额较小，没有违法所得，也没有造成人身伤害和财产损失',
  '在行政机关发现之前主动改正，或者在责令改正的期限内按要求改正完毕',
  '能够如实说明情况，主动配合调查，提供进货来源、付款票据和其他证明材料，没有隐瞒和拖延',
  '没有造成环境污染、交通堵塞或者其他社会影响，群众没有投诉举报，周围的单位和住户没有提出不同意见，也愿意作证',
]
const correction = [
  '立即停止违法行为，清理现场并恢复原状，在三日内向执法部门提交改正前后的照片、票据和书面说明',
  '在责令改正通知书写明的期限内补办手续、补齐记录，并接受执法部门复查，复查合格后存档备查',
]

/** Small, seeded, and the same everywhere: a comparison must not change with the day. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** `count` items of about 350 characters each, no two breaches alike; the same ones every time. */
export function realSizeItems(count: number): LeniencyItem[] {
  const random = randomFrom(20231125)
  const pick = (list: readonly string[]) => list[random(list.length)] ?? ''
  /** Rare characters and figures of its own, so that no text is there twice and none can be packed away. */
  const own = () => String.fromCharCode(...Array.from({ length: 4 }, () => 0x4e00 + random(6000)))
  return Array.from({ length: count }, (_, index) => ({
    id: `bench-${String(index + 1).padStart(5, '0')}`,
    field: `执法领域${1 + (index % 29)}`,
    department: `执法部门${1 + (index % 25)}`,
    kind: random(3) > 0 ? 'exempt' : 'mitigated',
    breach: `${pick(who)}${pick(what)}（${own()}第${index + 1}种情形）`,
    conditions: [{ need: 'all', lines: Array.from({ length: 5 }, (_, place) => `${condition[place]}（${own()}）`) }],
    correction: `${pick(correction)}（${own()}）`,
    basis: [
      `《中华人民共和国${own()}法》第${1 + random(90)}条第一款第二项、第${1 + random(90)}条`,
      `《山东省${own()}条例》第${1 + random(70)}条`,
    ],
    cites: [],
  }))
}
