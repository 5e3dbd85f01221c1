import { usePreferences } from '@/platform/preferences'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './banner-choice.scss'

/** 长辈版 within one tap of home, both ways. */
export function ModeSwitch() {
  const mode = usePreferences((p) => p.mode)
  const chooseMode = usePreferences((p) => p.chooseMode)
  const other = mode === 'elder' ? 'standard' : 'elder'
  const name = other === 'elder' ? '长辈版' : '标准版'
  return (
    <Tap
      className="banner-choice"
      label={`${mode === 'elder' ? '换回' : '换成'}${name}`}
      onTap={() => chooseMode(other)}
    >
      <Icon name="a-large-small" />
      {name}
    </Tap>
  )
}
