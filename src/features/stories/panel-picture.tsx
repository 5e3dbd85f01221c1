import { describePanel } from '@/domain/stories/scenery'
import type { Panel, Story } from '@/domain/stories/story'
import type { PictureFile } from '@/ui/picture/picture-set'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { Stage } from '@/ui/picture/stage'
import { nameOf } from './library'

const groundOf = ({ place }: Panel): PictureFile | undefined => storiesPictures.find(`ground-${place}`)

/** What stands for a story in a list: where it begins. */
export const coverOf = ({ panels: [first] }: Story): PictureFile | undefined => first && groundOf(first)

/** The picture of a panel, put together from what stories share. */
export function PanelPicture({ panel }: { panel: Panel }) {
  const { people, things = [] } = panel
  return (
    <Stage
      ground={groundOf(panel)}
      people={people.map(({ who, face, holds }) =>
        storiesPictures.find([who, face, holds].filter((part) => part !== undefined).join('-')),
      )}
      things={things.map((name) => storiesPictures.find(name))}
      alt={describePanel(panel, nameOf)}
    />
  )
}
