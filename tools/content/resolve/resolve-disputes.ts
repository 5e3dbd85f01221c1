import type { FormTemplate } from '../../../src/domain/forms/form'
import { formFaults } from '../../../src/domain/forms/form-faults'
import type { YamlFile } from '../../pack/yaml-file'
import type { DisputeCorpus } from '../corpus'
import type { ChannelEntry, DeadlineEntry, HolidayEntry, TreeEntry } from '../schema/dispute-schema'
import type { FormEntry } from '../schema/form-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import { checkTree } from './check-tree'
import type { Cite } from './citations'
import type { Follow } from './follow'
import type { ResolveCites } from './resolve-cites'

interface Resolver {
  cite: Cite
  resolveCites: ResolveCites
  follow: Follow
  complain: Complain
}

/** Follows the references of the dispute files: citations, and every channel, rule, form and hotline named by id. */
export function resolveDisputes(files: PackFiles, resolver: Resolver): DisputeCorpus {
  const { channels, deadlines, counting, holidays, townships, forms } = files.disputes
  const { cite, resolveCites } = resolver
  if (channels) checkChannels(channels, files.hotlines?.data ?? [], resolver)
  if (deadlines) checkDeadlines(deadlines, resolver)
  return {
    channels: channels ? resolveCites(channels) : [],
    deadlines: deadlines ? resolveCites(deadlines) : [],
    trees: treesInOrder(files, resolver.complain).map((file) => {
      checkDoors(file, resolver)
      return resolveCites(file)
    }),
    counting: counting ? resolveCites(counting) : [],
    holidays: holidays ? resolveHolidays(holidays, cite) : [],
    townships: townships ? resolveCites(townships) : [],
    forms: [...forms.values()].flatMap((file) => (file ? [resolveForm(file, resolver)] : [])),
  }
}

function checkChannels(
  file: YamlFile<ChannelEntry[]>,
  hotlines: readonly { number: string }[],
  { follow, complain }: Resolver,
): void {
  for (const [index, channel] of file.data.entries()) {
    follow(file, [index, 'deadlines'], channel.deadlines, 'deadline')
    follow(file, [index, 'forms'], channel.forms, 'form')
    for (const [place, number] of channel.hotlines.entries())
      if (!hotlines.some((hotline) => hotline.number === number))
        complain(file, [index, 'hotlines', place], `hotlines.yaml 里没有 ${number}`)
  }
}

function checkDeadlines(file: YamlFile<DeadlineEntry[]>, { follow }: Resolver): void {
  for (const [index, { counting, outer }] of file.data.entries()) {
    follow(file, [index, 'counting'], counting, 'counting')
    follow(file, [index, 'outer'], outer, 'deadline')
  }
}

/** The trees as pack.yaml lists them; each must be listed once. */
function treesInOrder({ disputes: { trees }, head }: PackFiles, complain: Complain): YamlFile<TreeEntry>[] {
  const order = head.data.triage ?? []
  order.forEach((id, place) => {
    if (!trees.has(id)) complain(head, ['triage', place], `没有 triage/${id}.yaml 这个文件`)
  })
  for (const [id, file] of trees) {
    if (file && !order.includes(id)) complain(file, ['id'], `pack.yaml 的 triage 里没有列 ${id}`)
  }
  return order.flatMap((id) => trees.get(id) ?? [])
}

/** What the ends of a tree name, and the way to them. */
function checkDoors(file: YamlFile<TreeEntry>, { follow, complain }: Resolver): void {
  for (const [id, outcome] of Object.entries(file.data.outcomes)) {
    const path = ['outcomes', id]
    for (const [index, { channel }] of outcome.alternatives.entries())
      follow(file, [...path, 'alternatives', index, 'channel'], channel, 'channel')
    follow(file, [...path, 'channel'], outcome.channel, 'channel')
    follow(file, [...path, 'deadlines'], outcome.deadlines, 'deadline')
    follow(file, [...path, 'forms'], outcome.forms, 'form')
    if (outcome.deadlines.length === 0 && !outcome.noDeadline)
      complain(file, path, `${id} 要写 deadlines，没有期限就写 noDeadline 和出处`)
  }
  checkTree(file, [], file.data, complain)
}

/** A notice is cited by what stands in it. */
function resolveHolidays(file: YamlFile<HolidayEntry[]>, cite: Cite): HolidayEntry[] {
  for (const [index, { source }] of file.data.entries()) cite(file, [index, 'source'], [`网页 ${source}`])
  return file.data
}

function resolveForm(file: YamlFile<FormEntry>, { resolveCites, follow, complain }: Resolver): FormTemplate {
  follow(file, ['channel'], file.data.channel, 'channel')
  const form = resolveCites(file)
  for (const { path, message } of formFaults(form)) complain(file, path, message)
  return form
}
