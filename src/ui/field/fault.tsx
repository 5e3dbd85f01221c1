import { View } from '@tarojs/components'
import { useId } from 'react'
import { a11y } from '../a11y'
import './fault.scss'

/** An id for a fault, for the fields that it is about. WeChat knows no colons in ids. */
export const useFaultId = () => `fault-${useId().replace(/:/g, '')}`

/** What is wrong with what was written, in plain words. */
export function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null
  return (
    <View id={id} className="fault" {...a11y('alert')}>
      {text}
    </View>
  )
}
