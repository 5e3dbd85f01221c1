import type { PicturesEntry, SceneItem } from '../content/schema/picture-schema'
import { didYouMean } from '../pack/nearest'
import type { Problem } from '../pack/problem'
import type { Path, YamlFile } from '../pack/yaml-file'
import type { Art } from './art'

/** What needs an outline; the names of small pictures do not. */
const written = /[\p{Script=Han}]|^\d$/u

type Drawn = [path: Path, drawn: { background: string; items: readonly SceneItem[] }]

/** What the pictures of a county ask for and the art does not have. */
export function sceneFaults(file: YamlFile<PicturesEntry>, art: Art): Problem[] {
  const { banner, scenes } = file.data
  return faultsIn(file, wantedIn([...(banner ? [at(['banner'], banner)] : []), ...scenes.map(inList)]), art)
}

const at = (path: Path, drawn: Drawn[1]): Drawn => [path, drawn]
const inList = (scene: Drawn[1], place: number) => at(['scenes', place], scene)

/** The same of the grounds that stories stand on. */
export const groundFaults = (art: Art): Problem[] =>
  faultsIn(art.grounds, wantedIn(Object.entries(art.grounds.data).map(([place, ground]) => at([place], ground))), art)

/** What the panels of a story ask for and the art does not have. */
export function storyFaults(file: YamlFile<{ panels: readonly PanelNames[] }>, art: Art): Problem[] {
  const wanted = file.data.panels.flatMap(({ place, people }, panel): Wanted[] => [
    { path: ['panels', panel, 'place'], want: { kind: 'place', field: 'place', name: place } },
    ...people.flatMap((figure, at) =>
      wantedBy(figure).map((want) => ({ path: ['panels', panel, 'people', at, want.field], want })),
    ),
  ])
  return faultsIn(file, wanted, art)
}

/** What a panel asks for, as its editor wrote it. */
interface PanelNames {
  place: string
  people: readonly { who: string; face: string; holds?: string }[]
}

interface Wanted {
  path: Path
  want: Want
}

const wantedIn = (drawn: readonly Drawn[]): Wanted[] =>
  drawn.flatMap(([path, { background, items }]) => [
    { path: [...path, 'background'], want: part('bg', background) },
    ...items.flatMap((item, at) => wantedBy(item).map((want) => ({ path: [...path, 'items', at, want.field], want }))),
  ])

const faultsIn = (file: YamlFile<unknown>, wanted: readonly Wanted[], art: Art): Problem[] =>
  wanted.flatMap(({ path, want }) => {
    const message = faultOf(want, art)
    return message === undefined ? [] : [{ file: file.path, line: file.lineAt(path), message }]
  })

type Want =
  | { kind: 'part'; field: string; prefix: string; name: string }
  | { kind: 'person' | 'face' | 'hair' | 'place' | 'glyphs'; field: string; name: string }

const part = (prefix: string, name: string, field = 'background'): Want => ({ kind: 'part', field, prefix, name })

function wantedBy(item: SceneItem): Want[] {
  if ('who' in item)
    return [
      { kind: 'person', field: 'who', name: item.who },
      { kind: 'face', field: 'face', name: item.face },
      ...(item.hair === undefined ? [] : [{ kind: 'hair', field: 'hair', name: item.hair } as const]),
      ...(item.holds === undefined ? [] : [part('hold', item.holds, 'holds')]),
      ...(item.hat === undefined ? [] : [part('hat', item.hat, 'hat')]),
      ...(item.wears ?? []).map((name) => part('wear', name, 'wears')),
    ]
  if ('part' in item) return [part('', item.part, 'part')]
  if ('sign' in item) return [{ kind: 'glyphs', field: 'sign', name: item.sign }]
  if ('bubble' in item && /\p{Script=Han}/u.test(item.bubble))
    return [{ kind: 'glyphs', field: 'bubble', name: item.bubble }]
  return []
}

function faultOf(want: Want, { cast, grounds, partIds, glyphs, heads }: Art): string | undefined {
  const { kind, name } = want
  if (kind === 'part') {
    const start = want.prefix === '' ? '' : `${want.prefix}-`
    const known = [...partIds].flatMap((id) => (id.startsWith(start) ? [id.slice(start.length)] : []))
    return known.includes(name) ? undefined : `parts.svg 里没有 ${start}${name}${didYouMean(name, known)}`
  }
  if (kind === 'glyphs') {
    const missing = [...name].filter((character) => written.test(character) && !(character in glyphs))
    return missing.length === 0
      ? undefined
      : `还没有“${missing.join('')}”的字形：运行 npm run pictures:glyphs，把 glyphs.json 一起提交`
  }
  const { known, called } = {
    person: { known: Object.keys(cast.people), called: '个人' },
    face: { known: Object.keys(cast.faces), called: '张脸' },
    hair: { known: heads, called: '种发型' },
    place: { known: Object.keys(grounds.data), called: '个地方' },
  }[kind]
  return known.includes(name) ? undefined : `没有 ${name} 这${called}${didYouMean(name, known)}`
}

/** Every character that stands on a sign or in a bubble. */
export function signsIn(drawn: readonly { items: readonly SceneItem[] }[]): Set<string> {
  const texts = drawn.flatMap(({ items }) =>
    items.flatMap((item) => ('sign' in item ? item.sign : 'bubble' in item ? item.bubble : [])),
  )
  return new Set([...texts.join('')].filter((character) => written.test(character)))
}
