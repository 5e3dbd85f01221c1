import { join } from 'node:path'
import { foldCode } from '../../../src/domain/places/board-code'
import { splitTarget, targetKinds } from '../../../src/domain/places/board-target'
import { recordIds } from '../../content/county/county-codes'
import { loadCorpus } from '../../content/load'
import { writeFiles } from '../../pack/write-files'
import { demoPackOf } from '../../published/demo-pack'
import { kinds } from '../../published/kinds/all-kinds'
import { type Published, readPublished } from '../../published/published'
import {
  issueCodes,
  moveCode,
  type Registry,
  readRegistry,
  registryPath,
  serialiseRegistry,
  type Target,
} from '../../published/registry'
import { demoDay } from '../demo/demo-files'
import { Refusal } from '../fault'
import type { Surroundings } from '../surroundings'

export interface CodesWanted {
  /** One more record to give a code, as `lesson:mediation-basics`. */
  add?: string
  /** A code that shall lead elsewhere (`to`), or nowhere. */
  retire?: string
  to?: string
  demo: boolean
}

/** Gives a code to every published place and board that has none, or changes what one code stands for. */
export function giveCodes({ add, retire, to, demo }: CodesWanted, { root, pack, today, print }: Surroundings): void {
  if (to !== undefined && retire === undefined)
    throw new Refusal('--to 说的是撤下来的码换成哪里，要和 --retire 码 一起写。什么也没有做。')
  if (add !== undefined && retire !== undefined) throw new Refusal('--add 和 --retire 要分两次写。什么也没有做。')
  const from = demo ? demoPackOf(pack) : pack
  const day = demo ? demoDay : today
  const before = readRegistry(root, from)
  const published = readPublished(root, from, { demo: false })
  const records = publishedTargets(published)
  if (!demo && add === undefined && retire === undefined) refuseUnsigned(published)
  const existing = (written: string) => existingTarget(written, recordIds(loadCorpus(root, pack), published))
  const after =
    retire === undefined
      ? issueCodes(before, add === undefined ? records : [existing(add)], day)
      : moveCode(before, known(before, retire), to === undefined ? null : existing(to), day)
  const added = after.lines.slice(before.lines.length)
  if (added.length > 0) writeFiles(new Map([[join(root, registryPath(after.pack)), serialiseRegistry(after)]]))
  print(`${registryPath(after.pack)}：添了 ${added.length} 行，一共发过 ${after.targets.size} 个码\n`)
  if (retire === undefined && add === undefined && records.length === 0)
    print('名单还没有公布。先用 npm run desk:import 导入 places 或 billboards\n')
}

/** A code is printed on a wall: it is given to what somebody has signed. */
function refuseUnsigned({ places, billboards }: Published): void {
  for (const list of [places, billboards])
    if (list && !list.approval)
      throw new Refusal(
        `“${kinds[list.kind].name}”还没有签发，先不发码：npm run desk:approve -- ${list.hash} --by 姓名。什么也没有做。`,
      )
}

/** The places and boards of a pack, in the order of their lists. */
function publishedTargets({ places, billboards }: Published): Target[] {
  return [
    ...(places?.records ?? []).map(({ id }): Target => `place:${id}`),
    ...(billboards?.records ?? []).map(({ id }): Target => `billboard:${id}`),
  ]
}

function known({ targets }: Registry, typed: string): string {
  const code = foldCode(typed)
  if (!targets.has(code)) throw new Refusal(`没有发过 ${typed} 这个码`)
  return code
}

function existingTarget(written: string, ids: ReturnType<typeof recordIds>): Target {
  const { kind, id } = splitTarget(written as Target)
  if (!targetKinds.includes(kind))
    throw new Refusal(`${written} 要写成 种类:编号，种类是 ${targetKinds.join('、')} 里的一个`)
  if (!ids[kind].has(id)) throw new Refusal(`没有 ${written}`)
  return `${kind}:${id}`
}
