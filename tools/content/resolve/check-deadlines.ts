import type { YamlFile } from '../../pack/yaml-file'
import { saysSoMany } from '../figures'
import type { DeadlineEntry } from '../schema/dispute-schema'
import type { Complain } from '../schema/pack-files'

const units = {
  day: ['日|天', '日'],
  workday: ['个?工作日', '个工作日'],
  month: ['个?月', '个月'],
  year: ['年', '年'],
} as const

/** What the fields of a rule say of each other. */
export function checkDeadlines(file: YamlFile<DeadlineEntry[]>, complain: Complain): void {
  const outer = new Set(file.data.flatMap((rule) => rule.outer))
  const kinds = new Map(file.data.map(({ id, kind }) => [id, kind]))
  for (const [index, rule] of file.data.entries()) {
    const tell = (field: string, message: string) => complain(file, [index, field], message)
    const { period, start, late, kind, next } = rule
    if (rule.rule.cites.length === 0) tell('rule', 'rule 要有出处：期限是哪一条定的')
    if (period) {
      const [pattern, unit] = units[period.unit]
      if (!saysSoMany(rule.rule.text, period.count, pattern))
        tell('period', `rule 的话里没有“${period.count}${unit}”：period 和 rule 对不上，对照条文改一个`)
      if (start === '') tell('start', '有 period，就要写 start：从哪一天数起')
      if (late.length === 0) tell('late', '有 period，就要写 late：过了期限还能做什么')
    } else {
      if (start !== '') tell('start', "period 是 null（没有期限），start 要写 ''")
      if (late.length > 0) tell('late', 'period 是 null（没有期限），late 要写 []')
    }
    if (kind === 'wait' && next === undefined) tell('kind', 'kind 是 wait 的，要写 next：等满了可以做什么')
    if (kind !== 'wait' && next !== undefined) tell('next', '只有 kind 是 wait 的才写 next')
    for (const [place, id] of rule.outer.entries())
      if ((kinds.get(id) ?? 'protection') !== 'protection')
        complain(file, [index, 'outer', place], `${id} 不是最长的期限：outer 里只写 kind 是 protection 的`)
    if (kind === 'protection' && !outer.has(rule.id))
      tell('id', `没有一条期限的 outer 写到 ${rule.id}：写上，用不着就删掉`)
  }
}
