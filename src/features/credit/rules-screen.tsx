import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { OriginLine } from '@/ui/origin/origin-line'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { RuleList } from './rule-list'
import { RulesUnpublished } from './rules-unpublished'

/** The table of point rules as the county published it. */
export function RulesScreen() {
  const { rules, origin } = creditPack
  if (rules.length === 0) {
    return (
      <Page title="加分减分的规则">
        <RulesUnpublished />
      </Page>
    )
  }
  return (
    <Page title="加分减分的规则">
      {rules.some(({ demo }) => demo) && <DemoNotice />}
      <View className="panel">
        <View>{`一共 ${rules.length} 条，照公布的列出来。`}</View>
        <OriginLine record={rules.find(({ demo }) => demo) ?? rules[0]} origin={origin} list="规则" />
        <BigButton quiet icon="calculator" text="照规则加一加" onTap={() => goTo(routes.creditSum())} />
      </View>
      <RuleList onRule={({ id }) => goTo(routes.creditRule(id))} />
    </Page>
  )
}
