import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from '../a11y'
import { Fault, useFaultId } from './fault'
import { TextField } from './text-field'
import './date-field.scss'

interface Props {
  label: string
  hint?: string | undefined
  /** ISO, or what was typed, its parts joined by lines: `2026-6-31`, `2026--5`, `2026`. */
  value: string
  onChange: (text: string) => void
  fault?: string | undefined
}

/**
 * Year, month and day to type, as people know a date by heart; rollers make one scroll for a year long ago, and look
 * different on every phone. Whether what is typed is a date is for others to say.
 */
export function DateField({ label, hint, value, onChange, fault }: Props) {
  const faultId = useFaultId()
  const [parts, setParts] = useState(() => value.split('-').map((part) => part.replace(/^0(?=\d)/, '')))
  const change = (index: number, text: string) => {
    const next = [0, 1, 2].map((i) => (i === index ? text.trim() : (parts[i] ?? '')))
    setParts(next)
    onChange(next.join('-').replace(/-+$/, ''))
  }
  return (
    <View {...a11y('group', { label })}>
      <View className="date-field__label">{label}</View>
      {hint && <View className="soft">{hint}</View>}
      <Fault id={faultId} text={fault} />
      <View className="date-field">
        {['年', '月', '日'].map((unit, index) => (
          <TextField
            key={unit}
            label={unit}
            keyboard="number"
            width={index === 0 ? 4 : 2}
            value={parts[index] ?? ''}
            faultyBy={fault && faultId}
            onChange={(text) => change(index, text)}
          />
        ))}
      </View>
    </View>
  )
}
