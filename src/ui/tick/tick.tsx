import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './tick.scss'

interface StepProps {
  /** What it is ticked as. */
  label: string
  number: number
  ticked: boolean
  onTick: () => void
  children: ReactNode
}

/** One of the things to do in a row: its number is what is ticked. */
export function TickStep({ label, number, ticked, onTick, children }: StepProps) {
  return (
    <View className={`tick-step ${ticked ? 'tick-step--ticked' : ''}`}>
      <Tap className="tick-step__box" role="checkbox" checked={ticked} label={label} onTap={onTick}>
        <View className="tick-step__number">{ticked ? <Icon name="check" /> : String(number)}</View>
      </Tap>
      <View className="tick-step__words">{children}</View>
    </View>
  )
}

/** A thing to have ready. */
export function TickChip({ text, ticked, onTick }: { text: string; ticked: boolean; onTick: () => void }) {
  return (
    <Tap className={`tick-chip ${ticked ? 'tick-chip--ticked' : ''}`} role="checkbox" checked={ticked} onTap={onTick}>
      <Icon name={ticked ? 'check' : 'square'} />
      {text}
    </Tap>
  )
}
