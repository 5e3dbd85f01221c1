import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { RuleList } from './rule-list'
import { Unpublished } from './unpublished'

/** The table of point rules as the county published it. */
export function RulesScreen() {
  const { rules, publication } = creditPack
  if (rules.length === 0) {
    return (
      <Page title="加分减分的规则">
        <Unpublished />
      </Page>
    )
  }
  return (
    <Page title="加分减分的规则">
      {rules.some(({ demo }) => demo) && <DemoNotice />}
      <View className="panel">
        <View>{`一共 ${rules.length} 条，照公布的列出来。`}</View>
        {publication && <View className="soft">{`文号：${publication.documentNumber}`}</View>}
        <BigButton quiet icon="calculator" text="照规则加一加" onTap={() => goTo(routes.creditSum())} />
      </View>
      <RuleList onRule={({ id }) => goTo(routes.creditRule(id))} />
    </Page>
  )
}
