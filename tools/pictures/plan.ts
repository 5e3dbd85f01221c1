import type { CompiledPacks, TreePackName } from '../../src/domain/content/compiled-packs'
import { disputeAreas } from '../../src/domain/disputes/dispute-area'
import type { TriageTree } from '../../src/domain/disputes/triage'
import type { Place } from '../../src/domain/stories/scenery'
import type { Figure, Panel } from '../../src/domain/stories/story'
import { appPictures } from '../../src/ui/picture/app-pictures'
import { bodyName, faceName, groundName, ownFaceName } from '../../src/ui/picture/layer-names'
import type { PicturePackage } from '../../src/ui/picture/picture-packages'
import { emojiFault } from '../content/schema/emoji'
import type { PicturesEntry } from '../content/schema/picture-schema'
import { ContentError } from '../pack/problem'
import type { Art } from './art'
import type { Drawing } from './drawing'
import { emojiSvg } from './emoji'
import { bodySvg, faceSvg, groundSvg, hasOwnFace } from './layers'
import { atNight, sceneSvg } from './scene'

/** Every picture that is to be there: by package, then by name. */
export type Plan = ReadonlyMap<PicturePackage, ReadonlyMap<string, Drawing>>

/** The packs that name pictures. */
export const namingPacks = [
  'lessons',
  'quiz',
  'places',
  'stories',
  ...disputeAreas.map((area): TreePackName => `trees-${area}`),
] as const

/** As much of a story as says what is to be drawn for it. */
export type PicturedStory = { panels: readonly Pick<Panel, 'place' | 'people' | 'things' | 'choices'>[] }

export type NamingPacks = Omit<Pick<CompiledPacks, (typeof namingPacks)[number]>, 'stories'> & {
  stories: { stories: readonly PicturedStory[] }
}

/** @throws ContentError for a picture that cannot be had. */
export function planPictures(packs: NamingPacks, pictures: PicturesEntry | undefined, art: Art): Plan {
  const faults = Object.values(appPictures)
    .flat()
    .flatMap((name) => emojiFault(name) ?? [])
  if (faults.length > 0)
    throw new ContentError(faults.map((message) => ({ file: 'src/ui/picture/app-pictures.ts', message })))
  const across: Partial<Record<PicturePackage, [string, Drawing][]>> = {
    ...(pictures && { main: bannersOf(pictures, art), lessons: scenesOf(pictures, art) }),
    stories: layersOf(packs.stories.stories, art),
  }
  return new Map(
    Object.entries(emojiNames(packs)).map(([key, names]) => {
      const of = key as PicturePackage
      const small = [...new Set(names)]
        .sort()
        .map((name): [string, Drawing] => [name, { kind: 'emoji', svg: emojiSvg(name, art) }])
      return [of, new Map([...small, ...(across[of] ?? [])])]
    }),
  )
}

const usualColours = 22

const scenesOf = ({ scenes }: PicturesEntry, art: Art) =>
  scenes.map((scene): [string, Drawing] => [
    scene.id,
    { kind: 'scene', svg: sceneSvg(scene, art), colours: scene.colours ?? usualColours },
  ])

/** By day and by night: the page around it changes too much for one to serve both. */
function bannersOf({ banner }: PicturesEntry, art: Art): [string, Drawing][] {
  if (!banner) return []
  const svg = sceneSvg(banner, art)
  const colours = banner.colours ?? usualColours
  return [
    ['banner', { kind: 'scene', svg, colours }],
    ['banner-dark', { kind: 'scene', svg: atNight(svg, art.night), colours }],
  ]
}

/** Few enough for two dozen stories in one package, and nobody looks the worse for it. */
const figureColours = 12

/** What the panels are put together from on the phone: each ground, each body and each face that a story shows, once. */
function layersOf(stories: readonly PicturedStory[], art: Art): [string, Drawing][] {
  const panels = stories.flatMap((story) => story.panels)
  const figures = panels.flatMap(({ people }) => people)
  const layers = new Map([
    ...panels.map(({ place }) => groundLayer(place, art)),
    ...figures.map((figure) => bodyLayer(figure, art)),
    ...figures.map((figure) => faceLayer(figure, art)),
  ])
  return [...layers].sort(([a], [b]) => (a < b ? -1 : 1))
}

export const groundLayer = (place: Place, art: Art): [string, Drawing] => [
  groundName(place),
  { kind: 'ground', svg: groundSvg(place, art), colours: art.grounds.data[place]?.colours ?? usualColours },
]

export const bodyLayer = (figure: Pick<Figure, 'who' | 'holds'>, art: Art): [string, Drawing] => [
  bodyName(figure),
  { kind: 'figure', svg: bodySvg(figure, art), colours: figureColours },
]

export const faceLayer = (figure: Pick<Figure, 'who' | 'face'>, art: Art): [string, Drawing] => [
  hasOwnFace(figure.who, art) ? ownFaceName(figure) : faceName(figure),
  { kind: 'figure', svg: faceSvg(figure, art), colours: figureColours },
]

/** What the app and the content ask for, package by package. */
function emojiNames(packs: NamingPacks): Record<PicturePackage, string[]> {
  const asked = disputeAreas.map((area) => [`triage-${area}`, packs[`trees-${area}`].trees.flatMap(inTree)])
  const fromContent: Partial<Record<PicturePackage, string[]>> = {
    ...Object.fromEntries(asked),
    lessons: named(packs.lessons.topics),
    disputes: disputeAreas.flatMap((area) => named(packs[`trees-${area}`].trees)),
    quiz: named(packs.quiz.bank.topics),
    stories: packs.stories.stories.flatMap(({ panels }) =>
      panels.flatMap(({ things = [], choices = [] }) => [...things, ...named(choices)]),
    ),
    places: named(packs.places.exists),
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
