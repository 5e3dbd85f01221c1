import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { dial } from '@/platform/phone'
import { a11y } from '@/ui/a11y'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import './hotline-list.scss'

/** The two numbers that always help, with what each is for, one tap from the dialler. */
export function HotlineList() {
  if (homePack.hotlines.length === 0) return null
  return (
    <View className="hotlines" {...a11y('group', { label: '打个电话问问' })}>
      {homePack.hotlines.map(({ number, name, use, brief }) => (
        <Tap
          key={number}
          className="hotline"
          label={`拨打 ${number}，${brief ? `${brief}。` : ''}${name}，${use}`}
          onTap={() => dial(number)}
        >
          <View className="hotline__number">
            <Icon name="phone" className="hotline__icon" />
            {number}
          </View>
          <View className="hotline__use">{brief ?? use}</View>
        </Tap>
      ))}
    </View>
  )
}
