import { View } from '@tarojs/components'
import { quizPack } from '@/content/quiz-pack'
import { readChallenge } from '@/domain/quiz/challenge'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { EmptyPage } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { quizTopicById } from './bank'
import { openPaper } from './papers'

const faults = {
  damaged: '这个链接不完整，或者被改动过，没法按它出题。请对方再发一次，或者自己先答一份。',
  posing: '这个链接里的名字，写得像单位或者公职人员，没法核实，就没有打开。请对方换成自己的名字再发一次。',
  'other-bank': '题库更新过了，这个链接里的题和现在的不一样，没法比。可以自己答一份，再发回去。',
  'no-such-paper': '这个链接要的题，题库里没有这么多，或者没有这一类。可以自己答一份，再发回去。',
} as const

/** Where a challenge's link leads: who sent it, how they did, and the same paper. */
export function ChallengeScreen({ code }: { code: string | undefined }) {
  const challenge = readChallenge(code, quizPack)
  if (code === undefined || 'fault' in challenge) {
    return (
      <EmptyPage
        title="应战"
        icon="swords"
        text={faults['fault' in challenge ? challenge.fault : 'damaged']}
        action="去答题"
        url={routes.quiz()}
      />
    )
  }
  const topic = challenge.topic === undefined ? '各类都有' : quizTopicById(challenge.topic)?.title
  return (
    <Page title="应战">
      <View className="panel">
        <View>{`${challenge.from ?? '有人'}请你答同一份题：${challenge.count} 题，${topic ?? '各类都有'}。`}</View>
        {challenge.right !== undefined && (
          <View>{`${challenge.from ?? '对方'}答对了 ${challenge.right} 题。答完就能看到两个人的结果。`}</View>
        )}
        <BigButton icon="arrow-right" text="我来答" onTap={() => openPaper({ mode: 'challenge', challenge: code })} />
        <BigButton quiet text="先看看别的" onTap={() => goTo(routes.quiz())} />
      </View>
      <View className="soft">成绩只在链接里，不上传，也没有排行榜。</View>
    </Page>
  )
}
