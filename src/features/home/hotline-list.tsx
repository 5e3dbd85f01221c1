import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { dial } from '@/platform/phone'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import './hotline-list.scss'

/** The two numbers that always help, with what each is for, one tap from the dialler. */
export function HotlineList() {
  if (homePack.hotlines.length === 0) return null
  return (
    <>
      <Heading level={2}>打个电话问问</Heading>
      {homePack.hotlines.map((hotline) => (
        <Tap
          key={hotline.number}
          className="hotline panel"
          label={`拨打 ${hotline.number}，${hotline.name}，${hotline.use}`}
          onTap={() => dial(hotline.number)}
        >
          <Icon name="phone" className="hotline__icon" />
          <View className="hotline__words">
            <View className="hotline__number">{hotline.number}</View>
            <View className="hotline__name">{hotline.name}</View>
            <View className="soft">{hotline.use}</View>
          </View>
        </Tap>
      ))}
    </>
  )
}
