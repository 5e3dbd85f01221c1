import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { isWeapp } from '@/platform/target'
import { a11y } from '../a11y'
import './tap.scss'

interface Props {
  onTap: () => void
  children: ReactNode
  /** Only where the text inside does not say what happens. */
  label?: string
  className?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch'
  checked?: boolean
}

/** Anything that can be pressed: at least as large as a finger, and a real control for keyboards and screen readers. */
export function Tap({ onTap, children, label, className = '', role = 'button', checked }: Props) {
  const keyboard = isWeapp
    ? {}
    : {
        tabindex: 0,
        onKeyDown: (event: { key: string; preventDefault: () => void }) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onTap()
        },
      }
  return (
    <View
      className={`tap ${className}`}
      hoverClass="tap--pressed"
      onClick={onTap}
      {...a11y(role, { label, checked })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
