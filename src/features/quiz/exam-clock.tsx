import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type QuizSession, timeLeft } from '@/domain/quiz/quiz-session'
import { now } from '@/platform/clock'
import { a11y } from '@/ui/a11y'

/** How much time an exam has left, in whole minutes until the last one: a running second hand only frightens. */
export function ExamClock({ session, onOver }: { session: QuizSession; onOver: () => void }) {
  const [left, setLeft] = useState(() => timeLeft(session, now()) ?? 0)
  useEffect(() => {
    const timer = setInterval(() => setLeft(timeLeft(session, now()) ?? 0), 1000)
    return () => clearInterval(timer)
  }, [session])
  const over = left === 0
  useEffect(() => {
    if (over) onOver()
  }, [over, onOver])
  return (
    <ClockFace text={left > 60_000 ? `还剩 ${Math.ceil(left / 60_000)} 分钟` : `还剩 ${Math.ceil(left / 1000)} 秒`} />
  )
}

/** Apart, so that a second without a new text changes nothing on the screen. */
function ClockFace({ text }: { text: string }) {
  return (
    <View className="soft" {...a11y('timer')}>
      {text}
    </View>
  )
}
