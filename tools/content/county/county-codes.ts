import type { CodePack, Destination, TargetKind } from '../../../src/domain/places/board-target'
import { splitTarget } from '../../../src/domain/places/board-target'
import type { Published } from '../../published/published'
import type { Registry, Target } from '../../published/registry'
import type { Corpus } from '../corpus'

/** Every code with where it leads. One whose record is gone leads nowhere, and the app says so: it may still be on a wall. */
export function countyCodes(corpus: Corpus, published: Published, registries: readonly Registry[]): CodePack {
  const known = recordIds(corpus, published)
  const stamps = new Map(
    published.places?.records.flatMap(({ id, code }) => (code === undefined ? [] : [[id, code] as const])),
  )
  const leadsTo = (target: Target | null): Destination | null => {
    if (target === null) return null
    const { kind, id } = splitTarget(target)
    if (!known[kind].has(id)) return null
    if (kind === 'billboard') return `place:${id}`
    const stamp = kind === 'place' ? stamps.get(id) : undefined
    return stamp === undefined ? `${kind}:${id}` : `stamp:${stamp}`
  }
  return Object.fromEntries(
    registries.flatMap(({ targets }) => [...targets].map(([code, target]) => [code, leadsTo(target)] as const)),
  )
}

/** What a code may lead to. */
export function recordIds({ lessons, stories, disputes, leniency }: Corpus, published: Published) {
  const idsOf = (records: readonly { id: string }[] = []) => new Set(records.map(({ id }) => id))
  return {
    place: idsOf(published.places?.records),
    billboard: idsOf(published.billboards?.records),
    lesson: idsOf(lessons.map(({ lesson }) => lesson)),
    story: idsOf(stories.stories),
    triage: idsOf(disputes.trees),
    channel: idsOf(disputes.channels),
    deadline: idsOf(disputes.deadlines),
    form: idsOf(disputes.forms),
    item: idsOf([...leniency.national, ...leniency.law, ...(published['leniency-items']?.records ?? [])]),
  } satisfies Record<TargetKind, Set<string>>
}
