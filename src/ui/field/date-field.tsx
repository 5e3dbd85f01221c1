import { View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from '../a11y'
import { TextField } from './text-field'
import './date-field.scss'

interface Props {
  label: string
  /** ISO day, or '' while it is not a whole day. */
  value: string
  onChange: (day: string) => void
  fault?: string | undefined
}

/**
 * Year, month and day to type, as people know a date by heart; rollers make one scroll for a year long ago, and look
 * different on every phone.
 */
export function DateField({ label, value, onChange, fault }: Props) {
  const [parts, setParts] = useState(() =>
    value === '' ? ['', '', ''] : value.split('-').map((part) => part.replace(/^0/, '')),
  )
  const change = (index: number, text: string) => {
    const next = parts.map((part, i) => (i === index ? text.trim() : part))
    setParts(next)
    onChange(toDay(next))
  }
  return (
    <View {...a11y('group', { label })}>
      <View className="date-field__label">{label}</View>
      {fault && (
        <View className="text-field__fault" {...a11y('alert')}>
          {fault}
        </View>
      )}
      <View className="date-field">
        {['年', '月', '日'].map((unit, index) => (
          <TextField
            key={unit}
            label={unit}
            keyboard="number"
            width={index === 0 ? 4 : 2}
            value={parts[index] ?? ''}
            onChange={(text) => change(index, text)}
          />
        ))}
      </View>
    </View>
  )
}

const wide = (text: string) => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** The three parts as an ISO day; '' where they are no day of the calendar (31 June, a two-digit year). */
function toDay(parts: string[]): string {
  const [year = '', month = '', date = ''] = parts.map(wide)
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(date)) return ''
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : ''
}
