import { describePanel } from '@/domain/stories/scenery'
import type { Panel, Story } from '@/domain/stories/story'
import { figureLayers, groundName } from '@/ui/picture/layer-names'
import type { PictureFile } from '@/ui/picture/picture-set'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { Stage } from '@/ui/picture/stage'
import { nameOf } from './library'

/** What stands for a story in a list and on a card: where it begins. */
export const coverOf = ({ panels: [first] }: Story): PictureFile | undefined =>
  storiesPictures.find(first && groundName(first.place))

/** The picture of a panel, put together from what stories share. */
export function PanelPicture({ panel }: { panel: Panel }) {
  const { place, people, things = [] } = panel
  return (
    <Stage
      ground={storiesPictures.find(groundName(place))}
      people={people.map((figure) => figureLayers(storiesPictures, figure))}
      things={things.map((name) => storiesPictures.find(name))}
      alt={describePanel(panel, nameOf)}
    />
  )
}
