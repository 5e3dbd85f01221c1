import { Button, View } from '@tarojs/components'
import { useState } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { cleanNickname, longestNickname, writeChallenge } from '@/domain/challenge'
import type { QuizScore, QuizSession } from '@/domain/quiz-session'
import { routes } from '@/platform/routes'
import { shareLink, useShareCard } from '@/platform/share'
import { isWeapp } from '@/platform/target'
import { a11y } from '@/ui/a11y'
import { TextField } from '@/ui/field/text-field'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'

const outcomes = {
  shared: '',
  copied: '链接已复制，发给别人就能答同一份题。',
  failed: '这个浏览器不让复制。可以让别人扫下面的码。',
} as const

/** Papers that the same seed draws again for somebody else. */
const canBePassedOn = ({ mode }: QuizSession) =>
  mode === 'daily' || mode === 'practice' || mode === 'exam' || mode === 'challenge'

/** 挑战: passes the same paper on, with the score. What goes along is in the link and nowhere else. */
export function ChallengeShare({ session, score }: { session: QuizSession; score: QuizScore }) {
  const [from, setFrom] = useState('')
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('shared')
  const nickname = cleanNickname(from)
  const code = writeChallenge({
    seed: session.seed,
    count: session.questions.length,
    ...(session.topic && { topic: session.topic }),
    right: score.right,
    bank: quizPack.hash,
    ...(nickname && { from: nickname }),
  })
  const card = {
    title: `${nickname || '我'}答对了 ${score.right} 题，共 ${score.total} 题，你来试试`,
    path: routes.challenge(code),
  }
  useShareCard(card)
  if (!canBePassedOn(session)) return null
  return (
    <>
      <Heading level={2}>请别人答同一份</Heading>
      <View className="panel">
        <TextField
          label="你想叫什么（可以不填）"
          hint={`最多 ${longestNickname} 个字。只写进链接里，别处不留。`}
          value={from}
          onChange={setFrom}
        />
        {isWeapp ? (
          <Button className="tap big-button" openType="share">
            <Icon name="share-2" />
            发给别人
          </Button>
        ) : (
          <>
            <BigButton icon="share-2" text="发给别人" onTap={() => shareLink(card).then(setOutcome)} />
            <View className="soft" {...a11y('status')}>
              {outcomes[outcome]}
            </View>
          </>
        )}
      </View>
    </>
  )
}
