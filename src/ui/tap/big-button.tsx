import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Tap } from './tap'
import './big-button.scss'

interface Props {
  text: string
  onTap: () => void
  icon?: IconName
  quiet?: boolean
  label?: string
  expanded?: boolean
}

/** The one thing to do next (or, `quiet`, a way beside it). */
export function BigButton({ text, onTap, icon, quiet = false, label, expanded }: Props) {
  return (
    <Tap
      className={`big-button ${quiet ? 'big-button--quiet' : ''}`}
      onTap={onTap}
      expanded={expanded}
      {...(label ? { label } : {})}
    >
      {icon && <Icon name={icon} />}
      {text}
    </Tap>
  )
}
