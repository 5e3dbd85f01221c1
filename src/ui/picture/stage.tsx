import { Image, View } from '@tarojs/components'
import { a11y, decorative } from '../a11y'
import type { FigureLayers } from './layer-names'
import type { PictureFile } from './picture-set'
import './stage.scss'

interface Props {
  /** `storiesPictures.find(groundName(panel.place))`; a story may be newer than the app, and name what is not there. */
  ground: PictureFile | undefined
  /** From left to right: `panel.people.map((figure) => figureLayers(storiesPictures, figure))` */
  people: readonly (FigureLayers | undefined)[]
  /** Small pictures of what it is about. */
  things?: readonly (PictureFile | undefined)[]
  /** What the whole shows, said to those who do not see it. Without it words beside the picture say the same. */
  alt?: string
}

const found = <T,>(layers: readonly (T | undefined)[]) => layers.filter((layer) => layer !== undefined)

/** A panel of a story, put together from layers: where it is, who is there with what face, and what it is about. */
export function Stage({ ground, people, things = [], alt }: Props) {
  const standing = found(people)
  const shown = found(things)
  return (
    <View className="stage" {...(alt === undefined ? decorative : a11y('img', { label: alt }))}>
      {ground && <Image className="stage__ground" src={ground.address} {...decorative} />}
      {standing.map(({ body, face }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place, where now this one stands and now that
        <View key={at} className={`stage__person ${placeOf(at, standing.length)}`} {...decorative}>
          <Image className="stage__layer" src={body.address} />
          <Image className="stage__layer" src={face.address} />
        </View>
      ))}
      {shown.length > 0 && (
        <View className="stage__things" {...decorative}>
          {shown.map(({ address }) => (
            <Image key={address} className="stage__thing" src={address} />
          ))}
        </View>
      )}
    </View>
  )
}

/** The second of three, say. Whoever is last looks back at the others. */
const placeOf = (at: number, people: number) => `stage__person--${at + 1}-of-${people}`
