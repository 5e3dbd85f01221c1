import { View } from '@tarojs/components'
import { useState } from 'react'
import { deadlinePack } from '@/content/deadline-pack'
import { countDeadline } from '@/domain/count-deadline'
import type { DeadlineRule } from '@/domain/deadline'
import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { DateField } from '@/ui/field/date-field'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { Contacts } from './contacts'
import { DeadlineResult } from './deadline-result'
import { ruleById } from './directory'
import { StatementList } from './statement-list'

/** One rule: its words, the day it starts from, and the last day with every step of the counting. */
export function DeadlineScreen({ id, today }: { id: string | undefined; today: string }) {
  const rule = id === undefined ? undefined : ruleById(id)
  if (!rule) {
    return (
      <Page title="没有这个期限">
        <Empty
          icon="calendar-days"
          text="没有找到这个期限，可能链接不全，或者内容已经改过。"
          action="看全部期限"
          onAction={() => replaceWith(routes.deadlines())}
        />
      </Page>
    )
  }
  return (
    <Page title={rule.title}>
      <StatementList statements={[rule.rule]} />
      <StatementList title="算之前先看" statements={rule.notes} />
      {rule.period ? (
        <Calculator rule={rule} today={today} />
      ) : (
        <StatementList title="还要知道" statements={rule.late} />
      )}
      <Contacts />
    </Page>
  )
}

function Calculator({ rule, today }: { rule: DeadlineRule; today: string }) {
  const [start, setStart] = useState('')
  const [asked, setAsked] = useState('')
  const [fault, setFault] = useState('')
  const ask = () => {
    setAsked(start)
    setFault(start === '' ? '请把年、月、日都填上，年份写四位，比如 2026 年 3 月 1 日。' : '')
  }
  return (
    <>
      <View className="panel">
        <DateField label={rule.start} value={start} onChange={setStart} fault={fault} />
        <BigButton icon="calendar-days" text="算一算" onTap={ask} />
      </View>
      {asked !== '' && (
        <DeadlineResult result={countDeadline(deadlinePack, { rule: rule.id, start: asked, today })} today={today} />
      )}
    </>
  )
}
