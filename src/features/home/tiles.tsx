import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { Heading } from '@/ui/page/heading'
import { Picture } from '@/ui/picture/picture'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { Tap } from '@/ui/tap/tap'
import { tiles } from './entries'
import './tiles.scss'

export function Tiles() {
  return (
    <>
      <Heading level={2}>还能做什么</Heading>
      <View className="tiles">
        {tiles.map(({ label, picture, url, ochre }) => (
          <Tap
            key={label}
            className={`tiles__tile ${ochre ? 'tiles__tile--ochre' : ''}`}
            role="link"
            onTap={() => goTo(url)}
          >
            <Picture of={mainPictures.of(picture)} className="tiles__picture" />
            {label}
          </Tap>
        ))}
      </View>
    </>
  )
}
