import { disputeAreas } from '../../src/domain/disputes/dispute-area'
import type { TriageTree } from '../../src/domain/disputes/triage'
import { appPictures } from '../../src/ui/picture/app-pictures'
import type { PicturePackage } from '../../src/ui/picture/picture-packages'
import type { Corpus } from '../content/corpus'
import { emojiFault } from '../content/schema/emoji'
import { ContentError } from '../pack/problem'
import type { Art } from './art'
import type { Drawing } from './drawing'
import { emojiSvg } from './emoji'

/** Every picture that is to be there: by package, then by name. */
export type Plan = ReadonlyMap<PicturePackage, ReadonlyMap<string, Drawing>>

type Wanted = Pick<Corpus, 'topics' | 'questions' | 'disputes'>

/** @throws ContentError for a picture that cannot be had. */
export function planPictures(corpus: Wanted, art: Art): Plan {
  const names = emojiNames(corpus)
  const faults = Object.values(appPictures)
    .flat()
    .flatMap((name) => emojiFault(name) ?? [])
  if (faults.length > 0)
    throw new ContentError(faults.map((message) => ({ file: 'src/ui/picture/app-pictures.ts', message })))
  return new Map(
    Object.entries(names).map(([of, list]) => [
      of as PicturePackage,
      new Map([...new Set(list)].sort().map((name) => [name, { kind: 'emoji', svg: emojiSvg(name, art) }])),
    ]),
  )
}

/** What the app and the content ask for, package by package. */
function emojiNames({ topics, questions, disputes: { trees, areas } }: Wanted): Record<PicturePackage, string[]> {
  const kinds = named(trees)
  const subjects = [...named(topics), ...named(questions.topics)]
  const asked = Object.fromEntries(
    disputeAreas.map((area) => [`triage-${area}`, trees.filter(({ id }) => areas[id] === area).flatMap(inTree)]),
  )
  const fromContent: Partial<Record<PicturePackage, string[]>> = {
    ...asked,
    lessons: named(topics),
    disputes: kinds,
    quiz: named(questions.topics),
    search: [...kinds, ...subjects],
  }
  return Object.fromEntries(
    Object.entries(appPictures).map(([of, own]) => [of, [...own, ...(fromContent[of as PicturePackage] ?? [])]]),
  ) as Record<PicturePackage, string[]>
}

const named = (records: readonly { picture?: string }[]) => records.flatMap(({ picture }) => picture ?? [])

const inTree = (tree: TriageTree) => [
  ...named([tree]),
  ...Object.values(tree.questions).flatMap(({ options }) => named(options)),
]
