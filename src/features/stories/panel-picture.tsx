import { describePanel } from '@/domain/stories/scenery'
import type { Panel, Story } from '@/domain/stories/story'
import { figureLayers, groundName } from '@/ui/picture/layer-names'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { Stage } from '@/ui/picture/stage'
import { nameOf } from './library'

/** What stands for a story in a list: how it begins. The words beside it say what it is. */
export function Cover({ of: { panels } }: { of: Story }) {
  const [first] = panels
  return first ? <Stage {...layersOf(first)} things={[]} /> : null
}

/** The picture of a panel, put together from what stories share. */
export function PanelPicture({ panel }: { panel: Panel }) {
  return <Stage {...layersOf(panel)} alt={describePanel(panel, nameOf)} />
}

const layersOf = ({ place, people, things = [] }: Panel) => ({
  ground: storiesPictures.find(groundName(place)),
  people: people.map((figure) => figureLayers(storiesPictures, figure)),
  things: things.map((name) => storiesPictures.find(name)),
})
