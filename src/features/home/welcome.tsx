import { View } from '@tarojs/components'
import { usePreferences } from '@/platform/preferences'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { Tap } from '@/ui/tap/tap'
import './welcome.scss'

/** First use: one question, two answers, and a way past it. */
export function Welcome() {
  const { chooseMode, skipWelcome } = usePreferences()
  return (
    <View className="welcome panel">
      <Heading level={2}>字看得清吗？</Heading>
      <View>挑一个看着舒服的，以后在“我的”里随时能改。</View>
      <BigButton icon="a-large-small" text="长辈版：字大、按钮大" onTap={() => chooseMode('elder')} />
      <BigButton quiet text="标准版：就这样" onTap={() => chooseMode('standard')} />
      <Tap className="welcome__skip" onTap={skipWelcome}>
        先不选
      </Tap>
    </View>
  )
}
