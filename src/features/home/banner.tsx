import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { usePreferences } from '@/platform/preferences'
import { Heading } from '@/ui/page/heading'
import { ModeSwitch } from './mode-switch'
import { Welcome } from './welcome'
import './banner.scss'

/** What this is and what one can say to it. 长辈版 has the same in fewer lines: what helps comes sooner. */
export function Banner() {
  const elder = usePreferences((p) => p.mode === 'elder')
  const welcomed = usePreferences((p) => p.welcomed)
  return (
    <View className="banner">
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

function Headline() {
  return (
    <View className="banner__headline">
      <Heading level={1}>{homePack.pack.headline}</Heading>
    </View>
  )
}
