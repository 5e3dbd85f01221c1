import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { Picture } from '@/ui/picture/picture'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { Tap } from '@/ui/tap/tap'
import { ways } from './entries'
import './ways.scss'

/** Home by need: what brings people here, before what the parts of the app are called. */
export function Ways() {
  return (
    <View className="ways">
      {ways.map(({ label, part, picture, url, ochre }) => (
        <Tap key={label} className="ways__way" role="link" onTap={() => goTo(url)}>
          <View className={`ways__picture ${ochre ? 'ways__picture--ochre' : ''}`}>
            <Picture of={mainPictures.of(picture)} size="tile" className="ways__drawn" />
          </View>
          <View className="ways__words">
            <View className="ways__label">{label}</View>
            <View className="ways__part">{part}</View>
          </View>
        </Tap>
      ))}
    </View>
  )
}
