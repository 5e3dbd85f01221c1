import { Button, View } from '@tarojs/components'
import { useState } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { writeChallenge } from '@/domain/quiz/challenge'
import { cleanNickname, longestNickname, type NicknameFault, nicknameFault } from '@/domain/quiz/nickname'
import type { PaperPlan } from '@/domain/quiz/quiz-paper'
import type { QuizScore } from '@/domain/quiz/quiz-session'
import { routes } from '@/platform/routes'
import { shareLink, useShareCard } from '@/platform/share'
import { isWeapp } from '@/platform/target'
import { a11y } from '@/ui/a11y'
import { TextField } from '@/ui/field/text-field'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { QrCode } from './qr-code'

const outcomes = {
  shared: '',
  copied: '链接已复制，发给别人就能答同一份题。',
  failed: '这个浏览器不让复制。可以让别人扫下面的码。',
} as const

const faults: Record<NicknameFault, string> = {
  official: '像单位或者公职人员的名字，收到的人会当真，没有写进链接。换成你自己的名字吧。',
  invisible: '写的字别人看不见，没有写进链接。换几个看得见的字吧。',
}

interface Props {
  paper: PaperPlan
  /** The sender's own, where there is one. */
  score?: QuizScore
}

/** 挑战: passes a paper on, with the sender's score if they answered it. What goes along is in the link and nowhere else. */
export function ChallengeLink({ paper, score }: Props) {
  const [from, setFrom] = useState('')
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('shared')
  const fault = nicknameFault(from)
  const nickname = fault ? '' : cleanNickname(from)
  const code = writeChallenge({
    ...paper,
    bank: quizPack.hash,
    ...(score && { right: score.right }),
    ...(nickname && { from: nickname }),
  })
  const card = {
    title: score
      ? `${nickname || '我'}答对了 ${score.right} 题，共 ${score.total} 题，你来试试`
      : `${nickname || '有人'}出了 ${paper.count} 道学法题，你来试试`,
    path: routes.challenge(code),
  }
  useShareCard(card)
  return (
    <>
      <Heading level={2}>请别人答同一份</Heading>
      <View className="panel">
        <TextField
          label="你想叫什么（可以不填）"
          hint={`最多 ${longestNickname} 个字。只写进链接里，别处不留。`}
          value={from}
          onChange={setFrom}
          fault={fault && faults[fault]}
        />
        {isWeapp ? (
          <Button className="tap big-button challenge-share" openType="share">
            <Icon name="share-2" />
            发给别人
          </Button>
        ) : (
          <>
            <BigButton icon="share-2" text="发给别人" onTap={() => shareLink(card).then(setOutcome)} />
            <View className="soft" {...a11y('status')}>
              {outcomes[outcome]}
            </View>
            <QrCode path={card.path} label="扫这个码，答同一份题" />
          </>
        )}
      </View>
    </>
  )
}
