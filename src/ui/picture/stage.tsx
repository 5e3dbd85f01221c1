import { Image, View } from '@tarojs/components'
import { a11y, decorative } from '../a11y'
import type { PictureFile } from './picture-set'
import './stage.scss'

/** What was found of a layer; a story may be newer than the app, and name what is not there. */
type Layer = PictureFile | undefined

interface Props {
  /** `storiesPictures.find(groundName(panel.place))` */
  ground: Layer
  /** From left to right: `panel.people.map((figure) => storiesPictures.find(figureName(figure)))` */
  people: readonly Layer[]
  /** Small pictures of what it is about. */
  things?: readonly Layer[]
  /** What the whole shows, said to those who do not see it: see panel-words.ts. */
  alt: string
}

const found = (layers: readonly Layer[]) => layers.filter((layer) => layer !== undefined)

/** A panel of a story, put together from layers: where it is, who is there with what face, and what it is about. */
export function Stage({ ground, people, things = [], alt }: Props) {
  const standing = found(people)
  const shown = found(things)
  return (
    <View className="stage" {...a11y('img', { label: alt })}>
      {ground && <Image className="stage__ground" src={ground.address} {...decorative} />}
      {standing.map(({ address }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place, which has now this picture and now that
        <Image key={at} className={`stage__person ${placeOf(at, standing.length)}`} src={address} {...decorative} />
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
