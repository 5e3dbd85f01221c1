import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayInWords, dayNumber } from '@/domain/disputes/calendar'
import type { CountStep, DeadlineResult } from '@/domain/disputes/count-deadline'
import { answerOf, endInWords, limitInWords, type Reminder, reminderOf } from '@/domain/disputes/deadline-answer'
import { appBrowser } from '@/platform/browser'
import { canAddToCalendar, downloadReminder } from '@/platform/reminder'
import { a11y } from '@/ui/a11y'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { SaveButton } from '@/ui/tool/save-button'
import { StatementList, StatementView } from './directory'
import './deadline-result.scss'

/** The last day, how much time is left, every step, and what may still be open. */
export function DeadlineResultView({ result, today }: { result: DeadlineResult; today: string }) {
  if (result.kind === 'unlimited') return null
  const { start, steps, status, outer, late } = result
  const answer = answerOf(result)
  const reminder = reminderOf(result, today)
  return (
    <>
      <View className="deadline-result panel" {...a11y('status')}>
        <View>{answer.heading}</View>
        <View className="deadline-result__day">{answer.day}</View>
        {status && <View>{status.text}</View>}
        {outer.flatMap(limitInWords).map(({ words }) => (
          <View key={words}>{words}</View>
        ))}
        {start > today && <View>起点这一天还没有到，先照它算，到时候再核对。</View>}
        {/* A phone whose date is wrong counts what is left wrongly: named, it can be seen. */}
        {status && <View className="soft">{`照手机上的日期，今天是${dayInWords(dayNumber(today))}。`}</View>}
      </View>
      <StatementList title="可能还有的办法" statements={late} />
      <Heading level={2}>怎么数出来的</Heading>
      <View className="panel">
        {steps.map((step) => (
          <StepView key={`${step.kind}${step.day}`} step={step} />
        ))}
      </View>
      {outer.length > 0 && (
        <>
          <Heading level={2}>还有最长的期限</Heading>
          <View className="panel">
            {outer.map(({ rule: limit, end }) => (
              <View key={limit.id} className="deadline-result__step">
                {end && <View className="deadline-result__what">{`${limit.title}：${endInWords(end)}`}</View>}
                <StatementView statement={limit.rule} />
              </View>
            ))}
          </View>
        </>
      )}
      {reminder && <Remind reminder={reminder} />}
    </>
  )
}

function StepView({ step }: { step: CountStep }) {
  const law = step.law
    ? { ...step.law, cites: [...step.law.cites, ...step.notices] }
    : { text: '', cites: step.notices }
  return (
    <View className="deadline-result__step">
      <View className="deadline-result__what">{step.text}</View>
      {(law.text !== '' || law.cites.length > 0) && <StatementView statement={law} />}
    </View>
  )
}

/**
 * H5 hands over a calendar file. In WeChat the calendar needs a declaration this app does without, and other apps' browsers
 * save no file: there the words are to copy.
 */
function Remind({ reminder }: { reminder: Reminder }) {
  const [shown, setShown] = useState(false)
  const app = appBrowser()
  const save = <SaveButton quiet text="存到日历里提醒我" onTap={() => downloadReminder(reminder)} />
  if (canAddToCalendar && app === undefined) return save
  return (
    <>
      {canAddToCalendar && save}
      <BigButton quiet icon="copy" text="把结果写成一句话" expanded={shown} onTap={() => setShown(!shown)} />
      {shown && (
        <View className="panel">
          <View className="soft">长按可以复制，发给自己或家里人。</View>
          <Text userSelect>{reminder.words}</Text>
        </View>
      )}
    </>
  )
}
