import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { pointsInWords } from '@/domain/credit/credit-sum'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { OriginLine } from '@/ui/origin/origin-line'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { creditRuleById, lost, pathById } from './catalogue'
import { RuleFacts } from './rule-facts'
import './rule-screen.scss'

/** One rule of the table, whole. */
export function RuleScreen({ id }: { id: string | undefined }) {
  const rule = id === undefined ? undefined : creditRuleById(id)
  if (!rule) return <NotFound title="没有这一条" {...lost} />
  const objection = pathById('objection')
  return (
    <Page title={rule.title}>
      {rule.demo && <DemoNotice />}
      <View className="panel">
        <View className={`rule-screen__points ${rule.points < 0 ? 'rule-screen__points--less' : ''}`}>
          {pointsInWords(rule.points)}
        </View>
        <RuleFacts rule={rule} />
        <OriginLine record={rule} origin={creditPack.origin} list="规则" />
      </View>
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        {objection && (
          <Row
            icon="file-search"
            title="记错了，提异议"
            note="有错、有漏的信用信息"
            onTap={() => goTo(routes.creditPath(objection.id))}
          />
        )}
        <Row icon="calculator" title="照规则加一加" onTap={() => goTo(routes.creditSum())} />
      </View>
    </Page>
  )
}
