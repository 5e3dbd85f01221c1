import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { type BarItem, type CountItem, describeFigure, type Figure, type StepItem } from '@/domain/lessons/lesson'
import { a11y, decorative } from '../a11y'
import './figure-view.scss'

/** A figure drawn with plain boxes (they look alike on both targets); screen readers get the same in a sentence. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <View className="figure" {...a11y('img', { label: describeFigure(figure) })}>
      <View {...decorative}>
        <Drawing figure={figure} />
      </View>
    </View>
  )
}

function Drawing({ figure }: { figure: Figure }) {
  switch (figure.type) {
    case 'count':
      return <Counts items={figure.items} />
    case 'bars':
      return <Bars items={figure.items} unit={figure.unit} />
    case 'ladder':
      return <Ladder steps={figure.steps} />
    case 'flow':
      return <Flow steps={figure.steps} />
  }
}

function Counts({ items }: { items: CountItem[] }) {
  return (
    <View className="figure__counts">
      {items.map((item) => (
        <View key={item.label} className="figure__count">
          <View className="figure__value">
            {item.value}
            <View className="figure__unit">{item.unit}</View>
          </View>
          <View className="figure__label">{item.label}</View>
        </View>
      ))}
    </View>
  )
}

function Bars({ items, unit }: { items: BarItem[]; unit: string }) {
  const largest = Math.max(...items.map((item) => item.value))
  return (
    <>
      {items.map((item) => (
        <View key={item.label} className="figure__bar">
          <View className="figure__bar-words">
            <View>{item.label}</View>
            <View className="figure__bar-value">{`${item.value} ${unit}`}</View>
          </View>
          <View className="figure__bar-track">
            <View className="figure__bar-fill" style={{ width: `${Math.max(2, (item.value / largest) * 100)}%` }} />
          </View>
        </View>
      ))}
    </>
  )
}

/** Bottom rung first in the data, so drawn from the last; each rung up is a little wider in reach. */
function Ladder({ steps }: { steps: StepItem[] }) {
  return (
    <>
      {steps
        .map((step, i) => (
          <View key={step.label} className="figure__rung" style={{ '--rung': `${i}` } as CSSProperties}>
            <Step step={step} />
          </View>
        ))
        .reverse()}
    </>
  )
}

function Flow({ steps }: { steps: StepItem[] }) {
  return (
    <>
      {steps.map((step, i) => (
        <View key={step.label} className="figure__flow-step">
          <View className="figure__flow-number">{i + 1}</View>
          <View className="figure__flow-words">
            <Step step={step} />
          </View>
        </View>
      ))}
    </>
  )
}

function Step({ step }: { step: StepItem }) {
  return (
    <>
      <View className="figure__step-label">{step.label}</View>
      {step.note && <View className="figure__label">{step.note}</View>}
    </>
  )
}
