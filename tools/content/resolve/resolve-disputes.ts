import type { HolidayYear } from '../../../src/domain/disputes/calendar'
import type { Channel } from '../../../src/domain/disputes/channel'
import type { CountingMethod, DeadlineRule } from '../../../src/domain/disputes/deadline'
import type { Outcome, TriageTree } from '../../../src/domain/disputes/triage'
import type { FormTemplate } from '../../../src/domain/forms/form'
import { formFaults } from '../../../src/domain/forms/form-faults'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { CitedTownship, DisputeCorpus } from '../corpus'
import type { ChannelEntry, CountingEntry, DeadlineEntry, TownshipEntry, TreeEntry } from '../schema/dispute-schema'
import type { FormEntry } from '../schema/form-schema'
import type { Complain, DisputeFiles } from '../schema/pack-files'
import type { PackEntry } from '../schema/schema'
import { checkTree } from './check-tree'
import type { Cite } from './citations'
import { eachOf, statementsOf, type ToStatement } from './resolve-statements'

/** Follows the references of the dispute files: citations, and every channel, rule, form and hotline named by id. */
export function resolveDisputes(
  files: DisputeFiles,
  head: YamlFile<PackEntry>,
  hotlines: ReadonlySet<string>,
  cite: Cite,
  complain: Complain,
): DisputeCorpus {
  const names = {
    channel: new Set(files.channels?.data.map(({ id }) => id)),
    deadline: new Set(files.deadlines?.data.map(({ id }) => id)),
    form: new Set(files.forms.keys()),
    counting: new Set(files.counting?.data.map(({ id }) => id)),
  }
  const check = (file: YamlFile<unknown>, path: Path, kind: keyof typeof names, id: string) => {
    if (!names[kind].has(id)) complain(file, path, `没有 ${id} 这个${kindNames[kind]}`)
  }
  const resolver = { cite, complain, check }
  return {
    channels: files.channels ? resolveChannels(files.channels, hotlines, resolver) : [],
    deadlines: files.deadlines ? resolveDeadlines(files.deadlines, resolver) : [],
    trees: inOrder(files.trees, head, complain).map((file) => resolveTree(file, resolver)),
    counting: files.counting ? resolveCounting(files.counting, resolver) : [],
    holidays: files.holidays ? resolveHolidays(files.holidays, resolver) : [],
    townships: files.townships ? resolveTownships(files.townships, cite) : [],
    forms: [...files.forms.values()].flatMap((file) => (file ? [resolveForm(file, resolver)] : [])),
  }
}

const kindNames = { channel: '渠道', deadline: '期限', form: '文书', counting: '数法' } as const

interface Resolver {
  cite: Cite
  complain: Complain
  check: (file: YamlFile<unknown>, path: Path, kind: keyof typeof kindNames, id: string) => void
}

function resolveChannels(
  file: YamlFile<ChannelEntry[]>,
  hotlines: ReadonlySet<string>,
  { cite, complain, check }: Resolver,
): Channel[] {
  const to = statementsOf(file, cite)
  return file.data.map((entry, index) => {
    entry.deadlines.forEach((id, place) => {
      check(file, [index, 'deadlines', place], 'deadline', id)
    })
    entry.forms.forEach((id, place) => {
      check(file, [index, 'forms', place], 'form', id)
    })
    entry.hotlines.forEach((number, place) => {
      if (!hotlines.has(number)) complain(file, [index, 'hotlines', place], `hotlines.yaml 里没有 ${number}`)
    })
    return {
      ...entry,
      summary: to(entry.summary, [index, 'summary']),
      exists: to(entry.exists, [index, 'exists']),
      cost: to(entry.cost, [index, 'cost']),
      can: eachOf(to, entry.can, [index, 'can']),
      cannot: eachOf(to, entry.cannot, [index, 'cannot']),
      bring: eachOf(to, entry.bring, [index, 'bring']),
      after: eachOf(to, entry.after, [index, 'after']),
    }
  })
}

function resolveDeadlines(file: YamlFile<DeadlineEntry[]>, { cite, check }: Resolver): DeadlineRule[] {
  const to = statementsOf(file, cite)
  return file.data.map((entry, index) => {
    check(file, [index, 'counting'], 'counting', entry.counting)
    entry.outer.forEach((id, place) => {
      check(file, [index, 'outer', place], 'deadline', id)
    })
    return {
      ...entry,
      rule: to(entry.rule, [index, 'rule']),
      notes: eachOf(to, entry.notes, [index, 'notes']),
      restart: entry.restart && to(entry.restart, [index, 'restart']),
      late: eachOf(to, entry.late, [index, 'late']),
    }
  })
}

function resolveCounting(file: YamlFile<CountingEntry[]>, { cite }: Resolver): CountingMethod[] {
  const to = statementsOf(file, cite)
  return file.data.map((entry, index) => {
    const maybe = (part: 'workdays' | 'rolls' | 'mail' | 'closes') => entry[part] && to(entry[part], [index, part])
    return {
      id: entry.id,
      nextDay: to(entry.nextDay, [index, 'nextDay']),
      sameDay: to(entry.sameDay, [index, 'sameDay']),
      workdays: maybe('workdays'),
      rolls: maybe('rolls'),
      ...(entry.noRoll && { noRoll: to(entry.noRoll, [index, 'noRoll']) }),
      mail: maybe('mail'),
      closes: maybe('closes'),
    }
  })
}

function resolveHolidays(file: YamlFile<HolidayYear[]>, { cite }: Resolver): HolidayYear[] {
  file.data.forEach(({ source }, index) => {
    cite(file, [index, 'source'], [`网页 ${source}`])
  })
  return file.data
}

function resolveTree(file: YamlFile<TreeEntry>, resolver: Resolver): TriageTree {
  const { urgent, outcomes, ...tree } = file.data
  const to = statementsOf(file, resolver.cite)
  const resolved: TriageTree = {
    ...tree,
    ...(urgent && { urgent: to(urgent, ['urgent']) }),
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([id, entry]) => [id, resolveOutcome(file, id, entry, to, resolver)]),
    ),
  }
  checkTree(file, [], resolved, resolver.complain)
  return resolved
}

function resolveOutcome(
  file: YamlFile<TreeEntry>,
  id: string,
  { urgent, deadlineNote, ...entry }: TreeEntry['outcomes'][string],
  to: ToStatement,
  { complain, check }: Resolver,
): Outcome {
  const path = ['outcomes', id]
  check(file, [...path, 'channel'], 'channel', entry.channel)
  entry.deadlines.forEach((rule, place) => {
    check(file, [...path, 'deadlines', place], 'deadline', rule)
  })
  entry.forms.forEach((form, place) => {
    check(file, [...path, 'forms', place], 'form', form)
  })
  if (entry.deadlines.length === 0 && !deadlineNote)
    complain(file, path, `${id} 要写 deadlines，没有期限就写 deadlineNote 和出处`)
  return {
    ...entry,
    ...(urgent && { urgent: to(urgent, [...path, 'urgent']) }),
    ...(deadlineNote && { deadlineNote: to(deadlineNote, [...path, 'deadlineNote']) }),
    why: eachOf(to, entry.why, [...path, 'why']),
    steps: eachOf(to, entry.steps, [...path, 'steps']),
    cannot: eachOf(to, entry.cannot, [...path, 'cannot']),
    bring: eachOf(to, entry.bring, [...path, 'bring']),
    alternatives: entry.alternatives.map(({ channel, when }, index) => {
      check(file, [...path, 'alternatives', index, 'channel'], 'channel', channel)
      return { channel, when: to(when, [...path, 'alternatives', index, 'when']) }
    }),
  }
}

/** The trees as pack.yaml lists them; each must be listed once. */
function inOrder(trees: DisputeFiles['trees'], head: YamlFile<PackEntry>, complain: Complain): YamlFile<TreeEntry>[] {
  const order = head.data.triage ?? []
  order.forEach((id, place) => {
    if (!trees.has(id)) complain(head, ['triage', place], `没有 triage/${id}.yaml 这个文件`)
    if (order.indexOf(id) < place) complain(head, ['triage', place], `${id} 重复了`)
  })
  for (const [id, file] of trees) {
    if (!file) continue
    if (!order.includes(id)) complain(file, ['id'], `pack.yaml 的 triage 里没有列 ${id}`)
    if (file.data.id !== id) complain(file, ['id'], `id 要和文件同名，应为 ${id}`)
  }
  return order.flatMap((id) => trees.get(id) ?? [])
}

function resolveTownships(file: YamlFile<TownshipEntry[]>, cite: Cite): CitedTownship[] {
  return file.data.map((township, index) => ({ ...township, cites: cite(file, [index, 'cites'], township.cites) }))
}

function resolveForm(file: YamlFile<FormEntry>, { cite, check, complain }: Resolver): FormTemplate {
  const to = statementsOf(file, cite)
  const { channel, intro, basis, notes, steps, ...form } = file.data
  check(file, ['channel'], 'channel', channel)
  const resolved = {
    ...form,
    intro: eachOf(to, intro, ['intro']),
    basis: Object.fromEntries(Object.entries(basis).map(([id, entry]) => [id, to(entry, ['basis', id])])),
    steps: steps.map(({ notes: stepNotes, ...step }, at) => ({
      ...step,
      ...(stepNotes && { notes: eachOf(to, stepNotes, ['steps', at, 'notes']) }),
    })),
    notes: eachOf(to, notes, ['notes']),
  } as FormTemplate
  for (const { path, message } of formFaults(resolved)) complain(file, path, message)
  return resolved
}
