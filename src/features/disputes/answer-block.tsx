import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Hotline } from '@/domain/content/home-pack'
import type { Statement } from '@/domain/content/statement'
import type { Call } from '@/domain/disputes/channel'
import type { DoorPack } from '@/domain/disputes/dispute-pack'
import { type FirstCall, firstCall, secondCall } from '@/domain/disputes/first-call'
import { today } from '@/platform/clock'
import { dial } from '@/platform/phone'
import { Icon } from '@/ui/icon/icon'
import { Heading } from '@/ui/page/heading'
import { Phrases } from '@/ui/page/phrases'
import { Tap } from '@/ui/tap/tap'
import { useDisputes } from './disputes-store'
import './answer-block.scss'

interface Props {
  /** What it is the answer to. */
  kick: string
  answer: Statement
  first: FirstCall
  hotlines: readonly Hotline[]
  /** Where the door is. */
  children?: ReactNode
}

/** What a page about a door opens with: what to do, in one sentence, and the number under the thumb. */
export function AnswerBlock({ kick, answer: { text, advice }, first, hotlines, children }: Props) {
  const second = secondCall(hotlines, first.number)
  return (
    <View className="answer">
      <View className="answer__kick">{advice ? `${kick} · 小提醒` : kick}</View>
      <Heading level={1} label={text}>
        <Phrases text={text} />
      </Heading>
      <Tap className="answer__dial" onTap={() => dial(first.number)}>
        <Icon name="phone" className="answer__phone" />
        <View className="answer__words">
          <View className="answer__number">{`拨打 ${first.number}`}</View>
          <View className="answer__ask">{first.ask}</View>
        </View>
      </Tap>
      {second && (
        <Tap className="answer__second" onTap={() => dial(second.number)}>
          {`打不通，打 ${second.number}`}
        </Tap>
      )}
      <View className="answer__door">{children}</View>
    </View>
  )
}

/** Whom the reader rings first about a door, in the township they chose. */
export function useFirstCall(pack: Pick<DoorPack, 'contacts' | 'hotlines'>, channel: string, call: Call): FirstCall {
  const township = useDisputes((d) => d.township)
  return firstCall(pack, channel, call, township, today())
}
