import { View } from '@tarojs/components'
import { dial } from '@/platform/phone'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import { homeHotlines, hotlineByNumber } from './directory'
import './contacts.scss'

/** Who to call: national numbers, and the two that always help. The county's own numbers are not published yet, and it says so. */
export function Contacts({ hotlines }: { hotlines: readonly string[] }) {
  const special = hotlines.flatMap((number) => hotlineByNumber(number) ?? [])
  return (
    <>
      <Heading level={2}>打电话问</Heading>
      <View className="panel">
        <View className="soft">县里各单位的电话和地址还没有公布，下面是全国或全省统一的号码。</View>
        {[...special, ...homeHotlines].map(({ number, name, use }) => (
          <Tap key={number} className="contact" label={`拨打 ${number}，${name}，${use}`} onTap={() => dial(number)}>
            <Icon name="phone" className="contact__icon" />
            <View className="contact__words">
              <View className="contact__number">{`${number} ${name}`}</View>
              <View className="soft">{use}</View>
            </View>
          </Tap>
        ))}
      </View>
    </>
  )
}
