import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './tool.scss'

/** Keeps a thing or lets it go; `text` is what it is called while it is not kept. */
export function FavouriteTool({ kept, text, onToggle }: { kept: boolean; text: string; onToggle: () => void }) {
  return (
    <Tap className={`tool ${kept ? 'tool--on' : ''}`} role="switch" checked={kept} onTap={onToggle}>
      <Icon name="star" />
      {kept ? '已收藏' : text}
    </Tap>
  )
}
