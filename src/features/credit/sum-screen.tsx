import { View } from '@tarojs/components'
import { useState } from 'react'
import { creditPack } from '@/content/credit-pack'
import { pointsInWords, sumRules, type Times, withTimes } from '@/domain/credit/credit-sum'
import { scrollToTop } from '@/platform/navigation'
import { a11y } from '@/ui/a11y'
import { MoreList } from '@/ui/list/more-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { RuleList } from './rule-list'
import { RulesUnpublished } from './rules-unpublished'
import { SumLine } from './sum-line'
import './sum-screen.scss'

const title = '照规则加一加'

/** What rules of the table come to together. Nothing of it is kept: it lives as long as the screen. */
export function SumScreen() {
  return (
    <Page title={title}>
      {creditPack.rules.some(({ demo }) => demo) && <DemoNotice />}
      {creditPack.rules.length === 0 ? <RulesUnpublished /> : <Sum />}
    </Page>
  )
}

function Sum() {
  const [times, setTimes] = useState<Times>({})
  const [picking, setPicking] = useState(false)
  const sum = sumRules(creditPack.rules, times)
  /** The list takes the place of the sum, and the other way round: each is read from its top. */
  const turnTo = (list: boolean) => {
    setPicking(list)
    scrollToTop()
  }
  if (picking) {
    return (
      <>
        <Heading level={2}>选一条规则</Heading>
        <BigButton quiet text="不选了" onTap={() => turnTo(false)} />
        <RuleList
          onRule={({ id }) => {
            setTimes(withTimes(times, id, (times[id] ?? 0) + 1))
            turnTo(false)
          }}
        />
      </>
    )
  }
  return (
    <>
      <View className="panel">
        <View
          className={`sum-screen__total ${sum.total < 0 ? 'sum-screen__total--less' : ''}`}
          {...a11y('status', { live: true })}
        >
          {sum.lines.length === 0 ? '还没有选规则' : `合起来：${pointsInWords(sum.total)}`}
        </View>
        <View className="sum-screen__note">只是按公布的规则加一加，不是谁的信用分；不保存，离开这一页就没了。</View>
        <BigButton icon="plus" text={sum.lines.length === 0 ? '选一条规则' : '再加一条'} onTap={() => turnTo(true)} />
        {sum.lines.length > 0 && <BigButton quiet icon="trash-2" text="重新算" onTap={() => setTimes({})} />}
      </View>
      {sum.lines.length > 0 && (
        <>
          <Heading level={2}>按这几条算的</Heading>
          <MoreList
            items={sum.lines}
            step={2}
            render={(line) => (
              <SumLine
                key={line.rule.id}
                line={line}
                onTimes={(count) => setTimes(withTimes(times, line.rule.id, count))}
              />
            )}
          />
        </>
      )}
    </>
  )
}
