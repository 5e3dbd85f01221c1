import { usePreferences } from '@/platform/preferences'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './mode-switch.scss'

/** 长辈版 within one tap of home, both ways. */
export function ModeSwitch() {
  const mode = usePreferences((p) => p.mode)
  const chooseMode = usePreferences((p) => p.chooseMode)
  const elder = mode === 'elder'
  return (
    <Tap className="mode-switch" onTap={() => chooseMode(elder ? 'standard' : 'elder')}>
      <Icon name="a-large-small" />
      {elder ? '换回标准版' : '换成长辈版'}
    </Tap>
  )
}
