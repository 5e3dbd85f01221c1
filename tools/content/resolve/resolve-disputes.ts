import { type DisputeArea, disputeAreas } from '../../../src/domain/disputes/dispute-area'
import { emptyAnswers, type FormTemplate, pagesOf } from '../../../src/domain/forms/form'
import { formFaults } from '../../../src/domain/forms/form-faults'
import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { CitedFoundContact, DisputeCorpus } from '../corpus'
import type { ChannelEntry, DeadlineEntry, FoundContactEntry, HolidayEntry, TreeEntry } from '../schema/dispute-schema'
import type { FormEntry } from '../schema/form-schema'
import type { Complain, PackFiles } from '../schema/pack-files'
import { checkDeadlines } from './check-deadlines'
import { checkHolidays } from './check-holidays'
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
  const { channels, deadlines, counting, holidays, townships, foundContacts, forms } = files.disputes
  const { cite, resolveCites } = resolver
  if (channels) checkChannels(channels, files, resolver)
  if (deadlines) followDeadlines(deadlines, resolver)
  if (holidays) checkHolidays(holidays, resolver.complain)
  const listed = listedTrees(files, resolver.complain)
  return {
    channels: channels ? resolveCites(channels) : [],
    deadlines: deadlines ? resolveCites(deadlines) : [],
    trees: listed.map(({ file }) => {
      followNumbers(file, ['discreet'], file.data.discreet ?? [], files, resolver)
      for (const [id, outcome] of Object.entries(file.data.outcomes)) {
        followCall(file, ['outcomes', id], outcome, files, resolver)
        followNumbers(file, ['outcomes', id, 'discreet'], outcome.discreet ?? [], files, resolver)
      }
      checkDoors(file, channels?.data ?? [], resolver)
      return resolveCites(file)
    }),
    areas: Object.fromEntries(listed.map(({ file, area }) => [file.data.id, area])),
    counting: counting ? resolveCites(counting) : [],
    holidays: holidays ? resolveHolidays(holidays, cite) : [],
    townships: townships ? resolveCites(townships) : [],
    foundContacts: foundContacts ? resolveFound(foundContacts, files, resolver) : [],
    forms: [...forms.values()].flatMap((file) => (file ? [resolveForm(file, resolver)] : [])),
  }
}

function resolveFound(
  file: YamlFile<FoundContactEntry[]>,
  { sources, disputes: { townships } }: PackFiles,
  { follow, complain, resolveCites }: Resolver,
): CitedFoundContact[] {
  const places = new Set(townships?.data.map(({ id }) => id))
  const found = resolveCites(file)
  for (const [index, { channels, township, cites }] of found.entries()) {
    follow(file, [index, 'channels'], channels, 'channel')
    if (township !== undefined && !places.has(township))
      complain(file, [index, 'township'], `townships.yaml 里没有 ${township}`)
    const source = sources.data.find(({ id }) => id === cites[0]?.source)
    if (source && !('publishedOn' in source))
      complain(file, [index, 'cites'], `sources.yaml 里 ${source.id} 没有 publishedOn：电话是哪天登的，要告诉读者`)
  }
  return found
}

function checkChannels(file: YamlFile<ChannelEntry[]>, files: PackFiles, resolver: Resolver): void {
  const { follow, complain } = resolver
  const leading = [...files.disputes.trees.values()]
  const used = new Set(
    leading.flatMap((tree) =>
      Object.values(tree?.data.outcomes ?? {}).flatMap(({ channel, alternatives }) => [
        channel,
        ...alternatives.map((other) => other.channel),
      ]),
    ),
  )
  // A tree that cannot be read may be the very one: it is reported itself.
  const allRead = leading.length > 0 && leading.every((tree) => tree !== undefined)
  for (const [index, channel] of file.data.entries()) {
    if (allRead && !used.has(channel.id))
      complain(
        file,
        [index, 'id'],
        `没有一条路走到 ${channel.id}：在 triage 的结果里写进 channel 或者 alternatives，用不着就删掉`,
      )
    if (channel.cost.cites.length === 0) complain(file, [index, 'cost'], 'cost 要有出处：收不收钱，是哪里说的')
    follow(file, [index, 'deadlines'], channel.deadlines, 'deadline')
    follow(file, [index, 'forms'], channel.forms, 'form')
    followNumbers(file, [index, 'hotlines'], channel.hotlines, files, resolver)
    followCall(file, [index], channel, files, resolver)
  }
}

/** Every number that is offered to be dialled is one of the hotlines, with what it is for. */
function followNumbers(
  file: YamlFile<unknown>,
  path: Path,
  named: readonly string[],
  { hotlines }: PackFiles,
  { complain }: Resolver,
): void {
  const numbers = new Set(hotlines?.data.map(({ number }) => number))
  for (const [place, number] of named.entries())
    if (!numbers.has(number))
      complain(file, [...path, place], `hotlines.yaml 里没有 ${number}${didYouMean(number, numbers)}`)
}

function followCall(
  file: YamlFile<unknown>,
  path: Path,
  { call }: { call?: { number: string } },
  files: PackFiles,
  resolver: Resolver,
): void {
  if (call) followNumbers(file, [...path, 'call', 'number'], [call.number], files, resolver)
}

function followDeadlines(file: YamlFile<DeadlineEntry[]>, { follow, complain }: Resolver): void {
  checkDeadlines(file, complain)
  for (const [index, { counting, outer }] of file.data.entries()) {
    follow(file, [index, 'counting'], counting, 'counting')
    follow(file, [index, 'outer'], outer, 'deadline')
  }
}

/** The trees as pack.yaml lists them, area by area; each must be listed. */
function listedTrees(
  { disputes: { trees }, head }: PackFiles,
  complain: Complain,
): { file: YamlFile<TreeEntry>; area: DisputeArea }[] {
  const listed = disputeAreas.flatMap((area) =>
    (head.data.triage?.[area] ?? []).map((id, place) => ({ id, area, path: ['triage', area, place] })),
  )
  for (const { id, path } of listed) {
    if (!trees.has(id)) complain(head, path, `没有 triage/${id}.yaml 这个文件${didYouMean(id, trees.keys())}`)
  }
  for (const [id, file] of trees) {
    if (file && !listed.some((each) => each.id === id)) complain(file, ['id'], `pack.yaml 的 triage 里没有列 ${id}`)
  }
  return listed.flatMap(({ id, area }) => {
    const file = trees.get(id)
    return file ? [{ file, area }] : []
  })
}

/** What the ends of a tree name, and the way to them. */
function checkDoors(
  file: YamlFile<TreeEntry>,
  channels: readonly ChannelEntry[],
  { follow, complain }: Resolver,
): void {
  for (const [id, outcome] of Object.entries(file.data.outcomes)) {
    const path = ['outcomes', id]
    for (const [index, { channel }] of outcome.alternatives.entries())
      follow(file, [...path, 'alternatives', index, 'channel'], channel, 'channel')
    follow(file, [...path, 'channel'], outcome.channel, 'channel')
    follow(file, [...path, 'deadlines'], outcome.deadlines, 'deadline')
    follow(file, [...path, 'forms'], outcome.forms, 'form')
    if (outcome.deadlines.length === 0 && !outcome.deadlineNote)
      complain(file, path, `${id} 要写 deadlines，没有期限就写 deadlineNote 和出处`)
    const door = channels.find((channel) => channel.id === outcome.channel)
    for (const list of ['bring', 'cannot'] as const)
      for (const [index, { text }] of outcome[list].entries())
        if (door?.[list].some((said) => said.text === text))
          complain(file, [...path, list, index], `“${text}”渠道 ${door.id} 的 ${list} 里已经说了，这里删掉`)
  }
  checkTree(file, [], file.data, complain)
}

/** A notice is cited by what stands in it. */
function resolveHolidays(file: YamlFile<HolidayEntry[]>, cite: Cite): HolidayEntry[] {
  for (const [index, { source }] of file.data.entries()) cite(file, [index, 'source'], [`网页 ${source}`])
  return file.data
}

/** What fits on a screen. */
const mostFields = 5

function resolveForm(file: YamlFile<FormEntry>, { resolveCites, follow, complain }: Resolver): FormTemplate {
  const { channel, ...form } = resolveCites(file)
  follow(file, ['channel'], channel, 'channel')
  for (const { path, message } of formFaults(form)) complain(file, path, message)
  for (const { step, title, fields } of pagesOf(form, emptyAnswers))
    if (fields.length > mostFields)
      complain(
        file,
        ['steps', form.steps.indexOf(step)],
        `“${title}”一页要问 ${fields.length} 样，最多 ${mostFields} 样：在中间一栏写 page，从它起另开一页`,
      )
  return form
}
