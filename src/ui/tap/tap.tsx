import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { a11y } from '../a11y'
import { pressKeys } from './press-keys'
import './tap.scss'

interface Props {
  onTap: () => void
  children: ReactNode
  /** Only where the text inside does not say what happens. */
  label?: string
  className?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch'
  checked?: boolean
  /** Of what opens and closes something: whether that is open. */
  expanded?: boolean | undefined
}

/** Anything that can be pressed: at least as large as a finger, and a real control for keyboards and screen readers. */
export function Tap({ onTap, children, label, className = '', role = 'button', checked, expanded }: Props) {
  return (
    <View
      className={`tap ${className}`}
      hoverClass="tap--pressed"
      onClick={onTap}
      {...a11y(role, { label, checked, expanded })}
      {...pressKeys(onTap)}
    >
      {children}
    </View>
  )
}
