import type { PicturesEntry, SceneItem } from '../content/schema/picture-schema'
import { didYouMean } from '../pack/nearest'
import type { Problem } from '../pack/problem'
import type { Path, YamlFile } from '../pack/yaml-file'
import type { Art } from './art'

/** What needs an outline; the names of small pictures do not. */
const written = /[\p{Script=Han}]|^\d$/u

/** What the pictures of a county ask for and the art does not have. */
export function sceneFaults(file: YamlFile<PicturesEntry>, art: Art): Problem[] {
  const { banner, scenes } = file.data
  const drawn: [Path, { background: string; items: readonly SceneItem[] }][] = [
    ...(banner ? [[['banner'], banner] as [Path, typeof banner]] : []),
    ...scenes.map((scene, at): [Path, typeof scene] => [['scenes', at], scene]),
  ]
  const wants = drawn.flatMap(([path, { background, items }]) => [
    { path: [...path, 'background'], want: part('bg', background) },
    ...items.flatMap((item, at) => wantedBy(item).map((want) => ({ path: [...path, 'items', at, want.field], want }))),
  ])
  return wants.flatMap(({ path, want }) => {
    const message = faultOf(want, art)
    return message === undefined ? [] : [{ file: file.path, line: file.lineAt(path), message }]
  })
}

type Want =
  | { kind: 'part'; field: string; prefix: string; name: string }
  | { kind: 'person' | 'face' | 'hair' | 'glyphs'; field: string; name: string }

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

function faultOf(want: Want, { cast, partIds, glyphs, heads }: Art): string | undefined {
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
  const known = { person: Object.keys(cast.people), face: Object.keys(cast.faces), hair: heads }[kind]
  const called = { person: '人', face: '脸', hair: '发型' }[kind]
  return known.includes(name)
    ? undefined
    : `没有 ${name} 这${kind === 'hair' ? '种' : kind === 'face' ? '张' : '个'}${called}${didYouMean(name, known)}`
}

/** Every character that stands on a sign or in a bubble. */
export function signsIn(pictures: PicturesEntry | undefined): Set<string> {
  const items = [pictures?.banner, ...(pictures?.scenes ?? [])].flatMap((drawn) => drawn?.items ?? [])
  const texts = items.flatMap((item) => ('sign' in item ? item.sign : 'bubble' in item ? item.bubble : []))
  return new Set([...texts.join('')].filter((character) => written.test(character)))
}
