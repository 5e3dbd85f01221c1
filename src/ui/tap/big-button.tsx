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
}

/** The one thing to do next (or, `quiet`, a way beside it). */
export function BigButton({ text, onTap, icon, quiet = false, label }: Props) {
  return (
    <Tap className={`big-button ${quiet ? 'big-button--quiet' : ''}`} onTap={onTap} {...(label ? { label } : {})}>
      {icon && <Icon name={icon} />}
      {text}
    </Tap>
  )
}
