import { createAvatar } from '@dicebear/core'
import * as openPeeps from '@dicebear/open-peeps'
import type { SceneItem } from '../content/schema/picture-schema'
import type { Art } from './art'

export type Person = Extract<SceneItem, { who: string }>

const ink = '#23251f'
/** The last clean row of the Open Peeps torso, in its own units: what is below must be covered. */
export const hem = 1165
/** The middle of a person. */
export const middle = 345
/** Clothes with long sleeves. */
const longSleeved = ['jacket', 'robe', 'police', 'coat', 'suit', 'blazer', 'tunic', 'tracksuit', 'hoodie', 'cardigan']

const use = (id: string) => `<use href="#${id}"/>`
const figuresOf = (colour: string) => colour.slice(1)

/** Somebody in Open Peeps units, in the order in which the parts lie over one another. */
interface Parts {
  body: string
  /** With beard and glasses. */
  face: string
  /** A hat and what is held. */
  over: string
}

/** The whole; `key` tells the clip paths of one in a picture from those of another. */
export function drawPerson(person: Person, key: number, art: Pick<Art, 'cast'>): string {
  const { body, face, over } = partsOf(person, key, art)
  return body + face + over
}

/** Where the face starts in what Open Peeps draws. */
const faceStart = '<g transform="translate(315 248)">'

export function partsOf(person: Person, key: number, { cast }: Pick<Art, 'cast'>): Parts {
  const usual = cast.people[person.who]
  const made = cast.faces[person.face]
  if (!usual || made === undefined) throw new Error(`${person.who} ${person.face}`)
  const { hairColour, beard, glasses } = usual
  const { hair, cloth, wears, hat } = { ...usual, ...person }
  const inner = bust({ hair, hairColour, cloth, face: made, beard, glasses }, cast.skin)
  const [bare = '', ...rest] = inner.split(faceStart)
  // The bust is three paths: body, shirt, ink lines. Clothes go between shirt and ink, clipped to the shirt.
  const [body, shirt] = [...bare.matchAll(/<path d="([^"]+)" fill="#[0-9a-f]+"\/>/g)]
  const isLong = wears.some((each) => longSleeved.includes(each))
  const sleeves = isLong ? `<path d="${body?.[1]}" fill="${cloth}" clip-path="url(#low${key})"/>` : ''
  const clothes =
    `<clipPath id="shirt${key}"><path d="${shirt?.[1]}"/></clipPath><clipPath id="low${key}"><path d="M-300 760H1000V1300H-300Z"/></clipPath>` +
    `${sleeves}<g clip-path="url(#shirt${key})">${wears.map((each) => use(`wear-${each}`)).join('')}</g>`
  const held = person.holds ? `<g style="color:${isLong ? cloth : cast.skin}">${use(`hold-${person.holds}`)}</g>` : ''
  return {
    body: bare.replace(shirt?.[0] ?? '', (drawn) => drawn + clothes),
    face: [faceStart, ...rest].join(''),
    over: (hat ? use(`hat-${hat}`) : '') + held,
  }
}

interface Looks {
  hair: string
  hairColour: string
  cloth: string
  face: string
  beard?: string | undefined
  glasses?: string | undefined
}

function bust({ hair, hairColour, cloth, face, beard, glasses }: Looks, skin: string): string {
  const svg = createAvatar(openPeeps, {
    seed: '',
    head: [hair as 'short1'],
    face: [face as 'smile'],
    skinColor: [figuresOf(skin)],
    clothingColor: [figuresOf(cloth)],
    headContrastColor: [figuresOf(hairColour)],
    ...(beard !== undefined && { facialHair: [beard as 'full'] }),
    facialHairProbability: beard === undefined ? 0 : 100,
    ...(glasses !== undefined && { accessories: [glasses as 'glasses'] }),
    accessoriesProbability: glasses === undefined ? 0 : 100,
    maskProbability: 0,
  }).toString()
  return svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, '')
    .replace(/<metadata[\s\S]*?<\/metadata>|<mask id="viewboxMask"[\s\S]*?<\/mask>/g, '')
    .replace(/^<g mask="url\(#viewboxMask\)">([\s\S]*)<\/g>$/, '$1')
    .replaceAll('#000', ink)
    .replace(/M561\.2 408[^Z]*Z/i, '') // a stray speck in one of the heads
    .replaceAll(`fill="${hairColour}"`, `fill="${hairColour}" stroke="${hairColour}" stroke-width="6"`) // closes a pale seam
}
