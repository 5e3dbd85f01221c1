import { Image, View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { usePreferences } from '@/platform/preferences'
import { decorative } from '@/ui/a11y'
import { Heading } from '@/ui/page/heading'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { ModeSwitch } from './mode-switch'
import { Welcome } from './welcome'
import './banner.scss'

/** What this is and what one can say to it. 长辈版 has the same in fewer lines: what helps comes sooner. */
export function Banner() {
  const elder = usePreferences((p) => p.mode === 'elder')
  const welcomed = usePreferences((p) => p.welcomed)
  return (
    <View className="banner">
      {!elder && <Orchard />}
      <View className="banner__row">
        {!elder && <View className="banner__name">{homePack.pack.title}</View>}
        {elder && <Headline />}
        {welcomed && <ModeSwitch />}
      </View>
      {!elder && <Headline />}
      <View className="banner__say">说句大白话，告诉你先找谁</View>
      {!welcomed && <Welcome />}
    </View>
  )
}

/** A strip of the pear orchard; by night it has colours of its own. What is not shown is not loaded. */
function Orchard() {
  const [day, night] = [mainPictures.find('banner'), mainPictures.find('banner-dark')]
  if (!day) return null
  const look = { mode: 'aspectFill', lazyLoad: true, ...decorative } as const
  return (
    <View className="banner__orchard" {...decorative}>
      <Image className={`banner__picture ${night ? 'banner__picture--day' : ''}`} src={day.address} {...look} />
      {night && <Image className="banner__picture banner__picture--night" src={night.address} {...look} />}
    </View>
  )
}

function Headline() {
  return (
    <View className="banner__headline">
      <Heading level={1}>{homePack.pack.headline}</Heading>
    </View>
  )
}
