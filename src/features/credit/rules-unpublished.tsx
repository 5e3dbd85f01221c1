import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { dial } from '@/platform/phone'
import { BigButton } from '@/ui/tap/big-button'
import { StatementList } from './catalogue'

/** In place of the point rules while the county has published none: says so, and how to ask. */
export function RulesUnpublished() {
  return (
    <>
      {creditPack.unpublished && <StatementList statements={[creditPack.unpublished]} />}
      <View className="panel">
        <View>县里交来以后，这里列出每一条加多少、减多少，凭的是哪一条。在那以前，这里一个分值也不写。</View>
        <BigButton icon="phone" text="拨打 12345" onTap={() => dial('12345')} />
      </View>
    </>
  )
}
