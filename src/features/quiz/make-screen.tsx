import { View } from '@tarojs/components'
import { useState } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { questionsIn } from '@/domain/quiz/challenge'
import { now } from '@/platform/clock'
import { Choice } from '@/ui/choice/choice'
import { NothingYet } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { ChallengeLink } from './challenge-share'
import './make-screen.scss'

const counts = [5, 10, 20] as const

/** For whoever organises: one link, and a whole village answers the same paper. */
export function MakeScreen() {
  const [topic, setTopic] = useState('')
  const [count, setCount] = useState<number>(10)
  const [seed] = useState(() => now().toString(36))
  // A paper is never promised more questions than there are.
  const enough = counts.filter((each) => each <= questionsIn(quizPack.bank, topic || undefined))
  const chosen = Math.min(count, ...enough.slice(-1))
  const topics = quizPack.bank.topics.map(({ id, title }) => ({ value: id, text: title }))
  if (topics.length === 0) return <NothingYet title="出一份题" />
  return (
    <Page title="出一份题">
      <View className="make__lead">
        选好类别和题数，把链接发到群里，大家答的是同一份题。谁的成绩都只在谁自己手机上。
      </View>
      <View className="panel">
        <Choice
          label="考什么"
          options={[{ value: '', text: '各类都有' }, ...topics]}
          value={topic}
          onChoose={setTopic}
        />
        <Choice
          label="多少题"
          options={enough.map((value) => ({ value, text: `${value} 题` }))}
          value={chosen}
          onChoose={setCount}
        />
      </View>
      <ChallengeLink paper={{ seed, count: chosen, ...(topic && { topic }) }} />
    </Page>
  )
}
