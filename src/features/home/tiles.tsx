import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { tiles } from './entries'
import './tiles.scss'

export function Tiles() {
  return (
    <>
      <Heading level={2}>还能做什么</Heading>
      <View className="tiles">
        {tiles.map(({ label, icon, url, ochre }) => (
          <Tap key={label} className="tiles__tile" role="link" onTap={() => goTo(url)}>
            <View className={`tiles__picture ${ochre ? 'tiles__picture--ochre' : ''}`}>
              <Icon name={icon} className="tiles__icon" />
            </View>
            {label}
          </Tap>
        ))}
      </View>
    </>
  )
}
