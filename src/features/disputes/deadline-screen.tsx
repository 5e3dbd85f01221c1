import { View } from '@tarojs/components'
import { useState } from 'react'
import { deadlinePack } from '@/content/deadline-pack'
import { disputePack } from '@/content/dispute-pack'
import { textsOf } from '@/domain/content/statement'
import { countDeadline } from '@/domain/disputes/count-deadline'
import type { DeadlineRule } from '@/domain/disputes/deadline'
import { checkDate } from '@/domain/forms/field-check'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { DateField } from '@/ui/field/date-field'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { Contacts } from './contacts'
import { DeadlineResultView } from './deadline-result'
import { ruleById, StatementList } from './directory'

/** One rule: its words, the day it starts from, and the last day with every step of the counting. */
export function DeadlineScreen({ id, today }: { id: string | undefined; today: string }) {
  const rule = id === undefined ? undefined : ruleById(id)
  if (!rule) return <NotFound title="没有这个期限" icon="calendar-days" action="看全部期限" url={routes.deadlines()} />
  return (
    <Page title={rule.title} spoken={textsOf([rule.rule, ...rule.notes])}>
      <StatementList statements={[rule.rule]} />
      <StatementList title="算之前先看" statements={rule.notes} />
      {rule.period ? (
        <Calculator rule={rule} today={today} />
      ) : (
        <StatementList title="还要知道" statements={rule.late} />
      )}
      <Contacts pack={disputePack} />
    </Page>
  )
}

/** Days as they are typed, by the rule they start: the rule's own, and the outer limits the reader knows the start of. */
type Starts = Record<string, string>

function Calculator({ rule, today }: { rule: DeadlineRule; today: string }) {
  const [starts, setStarts] = useState<Starts>({})
  const [asked, setAsked] = useState<Starts | null>(null)
  const [faults, setFaults] = useState<Starts>({})
  const others = otherStarts(rule)
  // What was counted from another day must not stand under this one.
  const change = (ids: readonly string[], text: string) => {
    setStarts({ ...starts, ...Object.fromEntries(ids.map((id) => [id, text])) })
    setAsked(null)
    setFaults({})
  }
  const ask = () => {
    const { days, problems } = read(rule.id, starts)
    setFaults(problems)
    setAsked(Object.keys(problems).length > 0 ? null : days)
  }
  return (
    <>
      <View className="panel">
        <DateField label={rule.start} value="" onChange={(text) => change([rule.id], text)} fault={faults[rule.id]} />
        {others.map(({ start, ids }) => (
          <DateField
            key={start}
            label={start}
            hint="还有最长的期限，从这一天算。不知道就空着。"
            value=""
            onChange={(text) => change(ids, text)}
            fault={faults[ids[0] ?? '']}
          />
        ))}
        <BigButton icon="calendar-days" text="算一算" onTap={ask} />
      </View>
      {asked && (
        <DeadlineResultView
          result={countDeadline(deadlinePack, {
            rule: rule.id,
            start: asked[rule.id] ?? '',
            today,
            outerStarts: asked,
          })}
          today={today}
        />
      )}
    </>
  )
}

/**
 * What the outer limits start from, each asked once: several can start on the same day. Those that start from knowing, as
 * the limit itself does, are only told in words.
 */
function otherStarts({ outer }: DeadlineRule): { start: string; ids: string[] }[] {
  const limits = outer.flatMap((id) => ruleById(id) ?? []).filter(({ start }) => !start.startsWith('哪天知道'))
  return [...new Set(limits.map(({ start }) => start))].map((start) => ({
    start,
    ids: limits.filter((limit) => limit.start === start).map(({ id }) => id),
  }))
}

/** The whole days among them, and what is wrong with the others; only the rule's own has to be there. */
function read(rule: string, starts: Starts): { days: Starts; problems: Starts } {
  const days: Starts = {}
  const problems: Starts = {}
  for (const id of new Set([rule, ...Object.keys(starts)])) {
    const { value, problem } = checkDate(starts[id] ?? '')
    if ((starts[id] ?? '') === '') {
      if (id === rule) problems[id] = '请把年、月、日都填上，年份写四位，比如 2026 年 3 月 1 日。'
    } else if (problem) problems[id] = problem
    else days[id] = value
  }
  return { days, problems }
}
