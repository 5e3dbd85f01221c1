import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Call } from '@/domain/disputes/channel'
import type { DoorPack } from '@/domain/disputes/dispute-pack'
import { firstCall, secondCall } from '@/domain/disputes/first-call'
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
  answer: string
  pack: Pick<DoorPack, 'contacts' | 'hotlines'>
  /** Channel id. */
  channel: string
  call: Call
  /** Where the door is. */
  children?: ReactNode
}

/** What a page about a door opens with: what to do, in one sentence, and the number under the thumb. */
export function AnswerBlock({ kick, answer, pack, channel, call, children }: Props) {
  const first = useFirstCall(pack, channel, call)
  const second = secondCall(pack.hotlines, first.number)
  return (
    <View className="answer">
      <View className="answer__kick">{kick}</View>
      <Heading level={1} label={answer}>
        <Phrases text={answer} />
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
export function useFirstCall(pack: Props['pack'], channel: Props['channel'], call: Call) {
  const township = useDisputes((d) => d.township)
  return firstCall(pack, channel, call, township, today())
}
