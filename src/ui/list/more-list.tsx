import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { BigButton } from '../tap/big-button'
import { ListBox } from './list-box'

interface Props<T> {
  items: readonly T[]
  /** `place` counts from the first one on show. */
  render: (item: T, place: number) => ReactNode
  /** How many at first, and how many more each time. */
  step?: number
}

/** A list that shows a stretch at a time, so that no page grows past what a cheap phone can hold. */
export function MoreList<T>({ items, render, step = 20 }: Props<T>) {
  const [from, setFrom] = useState(0)
  const left = items.length - from - step
  return (
    <View className="list">
      <ListBox
        before={from > 0 && <BigButton quiet text="看前面的" onTap={() => setFrom(Math.max(0, from - step))} />}
        after={left > 0 && <BigButton quiet text={`看后面的（还有${left}条）`} onTap={() => setFrom(from + step)} />}
      >
        {items.slice(from, from + step).map(render)}
      </ListBox>
    </View>
  )
}
