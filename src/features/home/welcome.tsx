import { View } from '@tarojs/components'
import { usePreferences } from '@/platform/preferences'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import './banner-choice.scss'
import './welcome.scss'

/** First use: one question, two answers, and a way past it. It stands where the choice can be changed later. */
export function Welcome() {
  const { chooseMode, skipWelcome } = usePreferences()
  return (
    <View className="welcome">
      <Heading level={2}>字看得清吗？</Heading>
      <View className="welcome__choices">
        <Tap className="banner-choice banner-choice--first" onTap={() => chooseMode('elder')}>
          <Icon name="a-large-small" />
          长辈版：字大
        </Tap>
        <Tap className="banner-choice" onTap={() => chooseMode('standard')}>
          标准版
        </Tap>
        <Tap className="banner-skip" label="先不选" onTap={skipWelcome}>
          <Icon name="x" />
        </Tap>
      </View>
    </View>
  )
}
