import {
  type CheckOutcome,
  elsewhere,
  kindsOfRefusal,
  type LeniencyItem,
  maxCheckQuestions,
  maxEverydayQuestions,
  type Verdict,
} from '../../../src/domain/leniency/leniency'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { EverydayCorpus, LeniencyCorpus } from '../corpus'
import type { EverydayEntry, ExemptionsEntry, LeniencyEntry } from '../schema/leniency-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import { checkTree } from './check-tree'
import type { Follow } from './follow'
import type { Cited, ResolveCites } from './resolve-cites'

/** Follows the references of leniency.yaml, and writes out the items of the national list. */
export function resolveLeniency(
  file: YamlFile<LeniencyEntry>,
  resolveCites: ResolveCites,
  follow: Follow,
  complain: Complain,
): Omit<LeniencyCorpus, 'law' | 'everyday'> {
  const { appeal, guides, check } = file.data
  follow(file, ['appeal'], appeal, 'triage')
  for (const [index, guide] of guides.entries())
    for (const kind of ['lesson', 'triage'] as const) follow(file, ['guides', index, kind], guide[kind], kind)
  checkVerdicts(file, ['check', 'outcomes'], Object.entries(check.outcomes), complain)
  checkPromise(file, ['check', 'note'], check.note, complain)
  checkTree(file, ['check'], check, complain, maxCheckQuestions)
  const { national, inspected = [], ...resolved } = resolveCites(file)
  return { ...resolved, inspected, national: writtenOut(national) }
}

/** The items that the law itself has, field by field: each rests on its own articles, and the first of them says where it holds. */
export function resolveExemptions(
  files: Pick<PackFiles, 'exemptions' | 'sources'>,
  resolveCites: ResolveCites,
  complain: Complain,
): LeniencyItem[] {
  const titles = new Map(files.sources.data.map(({ id, title }) => [id, title]))
  const fields = [...files.exemptions.values()].flatMap((file) => {
    if (!file) return []
    checkRefusals(file, complain)
    return [resolveCites(file)]
  })
  // The fields in which most can happen come first.
  return fields
    .sort((a, b) => b.items.length - a.items.length)
    .flatMap(({ field, items }) =>
      items.map(
        ({ conditions = [], ...item }): LeniencyItem => ({
          ...item,
          field,
          conditions,
          basis: [],
          origin: originOf(titles.get(item.cites[0]?.source ?? '') ?? ''),
        }),
      ),
    )
}

/** Where a law holds, by its title: 法律·全国, 条例·全国, 规章·全国, or 条例 with the name of the province or city that made it. */
function originOf(title: string): string {
  const place = /^(.{2,6}?)(?:省|市|自治区|自治州)(?=.*(?:条例|规定|办法)$)/.exec(title)?.[1]
  if (place) return `条例·${place}`
  return `${/(?:法|法典)$/.test(title) ? '法律' : /条例$/.test(title) ? '条例' : '规章'}·全国`
}

/** What is fined only when it is refused must say what then follows; anything else has nothing to refuse. */
function checkRefusals(file: YamlFile<ExemptionsEntry>, complain: Complain): void {
  const ofRefusal: readonly string[] = kindsOfRefusal
  for (const [index, { kind, refused }] of file.data.items.entries())
    if (ofRefusal.includes(kind) !== (refused !== undefined))
      complain(
        file,
        ['items', index, 'refused'],
        refused === undefined ? `${kind} 的要写 refused：不改会怎样` : `${kind} 的没有 refused`,
      )
}

/** The law's own word for each verdict, which the first reason must say. */
const lawWords: Partial<Record<Verdict, [pattern: RegExp, words: string]>> = {
  exempt: [/(?<!可以)不予(行政)?处罚/, '不予处罚'],
  may: [/可以不予/, '可以不予'],
  lighter: [/应当从轻或者减轻/, '应当从轻或者减轻'],
}
const promise = /(你|您)(一定|肯定|就)?(不会|会)(被|受)?(处)?罚/

/** Only the office decides: nothing says what will happen. */
function checkPromise(file: YamlFile<unknown>, path: Path, { text }: { text: string }, complain: Complain): void {
  const [said] = promise.exec(text) ?? []
  if (said) complain(file, path, `不能写“${said}”：罚不罚由执法机关定，只说法律怎么规定`)
}

/** An outcome says what the law says, in its words. */
function checkVerdicts(
  file: YamlFile<unknown>,
  at: Path,
  outcomes: Iterable<
    [key: string | number, Pick<CheckOutcome, 'verdict'> & Record<'why' | 'next', { text: string }[]>]
  >,
  complain: Complain,
): void {
  for (const [key, { verdict, why, next }] of outcomes) {
    const path = [...at, key]
    for (const [index, said] of why.entries()) checkPromise(file, [...path, 'why', index], said, complain)
    for (const [index, said] of next.entries()) checkPromise(file, [...path, 'next', index], said, complain)
    const [pattern, words] = lawWords[verdict] ?? []
    if (pattern && !pattern.test(why[0]?.text ?? ''))
      complain(
        file,
        [...path, 'verdict'],
        `verdict 是 ${verdict} 的，why 第一句要有法律的字眼“${words}”，没有就改 verdict`,
      )
  }
}

/** The questions of everyday.yaml with the acts as their outcomes; what is none of them goes on to the check of leniency.yaml. */
export function resolveEveryday(
  file: YamlFile<EverydayEntry>,
  leniency: YamlFile<LeniencyEntry> | undefined,
  resolveCites: ResolveCites,
  complain: Complain,
): EverydayCorpus {
  checkVerdicts(file, ['acts'], file.data.acts.entries(), complain)
  const { start, otherwise, questions, acts } = resolveCites(file)
  const { check } = leniency?.data ?? {}
  if (!check) complain(file, [], '先要有 leniency.yaml：选“都不是”的，接到那里的自己对一对（check）')
  else if (Object.hasOwn(questions, check.start))
    complain(
      file,
      ['questions', check.start],
      `换个名字：leniency.yaml 的第一问也叫 ${check.start}，链接分不清是哪一个`,
    )
  acts.forEach(({ id }, index) => {
    if (id === elsewhere) complain(file, ['acts', index, 'id'], `换个 id：${elsewhere} 是“都不是”的名字`)
  })
  const names = new Map(acts.map(({ id, option }) => [id, option]))
  const options = (ids: readonly string[]) => [
    ...ids.map((id) => ({ id, text: names.get(id) ?? id, to: id })),
    { id: elsewhere, text: otherwise, to: elsewhere },
  ]
  const tree = {
    start,
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, asked]) => {
        if (!('acts' in asked)) return [id, asked]
        const { acts: chosen, ...question } = asked
        return [id, { ...question, options: options(chosen) }]
      }),
    ),
    outcomes: Object.fromEntries(
      acts.map(({ id, option, says, tells, ...outcome }) => [id, { about: option, ...outcome }]),
    ),
  }
  const withWayOut = { ...tree, outcomes: { ...tree.outcomes, [elsewhere]: undefined } }
  checkTree(file, [], withWayOut, complain, maxEverydayQuestions)
  return {
    ...tree,
    acts: acts.map(({ id, option, says, tells }) => ({ id, name: option, says, ...(tells && { tells }) })),
  }
}

const writtenOut = ({ items, ...list }: Cited<LeniencyEntry>['national']): LeniencyItem[] =>
  items.map(({ id, breach, conditions = [], basis }) => ({
    id,
    origin: list.origin,
    field: list.field,
    department: list.department,
    kind: 'exempt',
    breach,
    conditions: [{ need: 'all', lines: [...list.conditions, ...conditions] }],
    correction: list.correction,
    basis,
    cites: list.cites,
  }))
