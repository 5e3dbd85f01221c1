import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { Tap } from '@/ui/tap/tap'
import { entries } from './entries'
import './entry-grid.scss'

export function EntryGrid() {
  return (
    <>
      <Heading level={2}>想了解什么</Heading>
      <View className="entry-grid">
        {entries.map((entry) => (
          <Tap key={entry.label} className="entry-grid__entry" role="link" onTap={() => goTo(entry.url)}>
            <Icon name={entry.icon} className="entry-grid__icon" />
            <View className="entry-grid__label">{entry.label}</View>
            <View className="entry-grid__hint">{entry.hint}</View>
          </Tap>
        ))}
      </View>
      {/* For a phone that cannot scan what is on a poster. */}
      <BigButton quiet text="写编码" onTap={() => goTo(routes.open())} />
    </>
  )
}
