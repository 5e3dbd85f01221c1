import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayInWords, dayNumber } from '@/domain/calendar'
import type { CountStep, DeadlineEnd, DeadlineResult as Result } from '@/domain/count-deadline'
import { canAddToCalendar, downloadReminder } from '@/platform/reminder'
import { a11y } from '@/ui/a11y'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { StatementList, StatementView } from './statement-list'
import './deadline-result.scss'

const words = (day: string) => dayInWords(dayNumber(day))
const endInWords = (end: DeadlineEnd) =>
  end.kind === 'day' ? words(end.last) : `最早${words(end.earliest)}，最晚${words(end.latest)}`

/** The last day, how much time is left, every step, and what may still be open. */
export function DeadlineResult({ result, today }: { result: Result; today: string }) {
  if (result.kind === 'unlimited') return null
  const { rule, end, steps, status, outer, late } = result
  return (
    <>
      <View className="deadline-result panel" {...a11y('status')}>
        <View>{end.kind === 'day' ? '最后一天' : '放假安排尚未公布，只能算出一个范围'}</View>
        <View className="deadline-result__day">{endInWords(end)}</View>
        {status && <View>{status.text}</View>}
        {/* A phone whose date is wrong counts what is left wrongly: named, it can be seen. */}
        {status && <View className="soft">{`照手机上的日期，今天是${words(today)}。`}</View>}
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
          <Heading level={2}>还有一个最长的期限</Heading>
          <View className="panel">
            {outer.map(({ rule: limit }) => (
              <StatementView key={limit.id} statement={limit.rule} />
            ))}
          </View>
        </>
      )}
      {rule.side === 'reader' && <Remind title={rule.title} end={end} />}
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

/** H5 hands over a calendar file; in WeChat the calendar needs a declaration this app does without, so the words are there to copy. */
function Remind({ title, end }: { title: string; end: DeadlineEnd }) {
  const [shown, setShown] = useState(false)
  const day = end.kind === 'day' ? end.last : end.earliest
  const text = `${title}：最晚 ${words(day)}。早点办，别等最后一天。有疑问打 12348。`
  if (canAddToCalendar) {
    return <BigButton quiet icon="download" text="存到日历里提醒我" onTap={() => downloadReminder(title, day, text)} />
  }
  return (
    <>
      <BigButton quiet icon="copy" text="把结果写成一句话" onTap={() => setShown(true)} />
      {shown && (
        <View className="panel">
          <View className="soft">长按可以复制，发给自己或家里人。</View>
          <Text userSelect>{text}</Text>
        </View>
      )}
    </>
  )
}
