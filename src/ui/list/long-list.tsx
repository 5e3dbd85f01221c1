import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { scrollToTop } from '@/platform/navigation'
import { useReachBottom } from '@/platform/scroll'
import { BigButton } from '../tap/big-button'
import { ListBox } from './list-box'

interface Props<T> {
  /** Whatever knows how many there are and can hand out a stretch: an array, or an order worked out on demand. */
  items: Pick<readonly T[], 'length' | 'slice'>
  render: (item: T) => ReactNode
  /** How many are added at a time. */
  step?: number
  /** How many at first: the page itself may carry more than a tap. */
  first?: number
  /** How many are shown at most: then the page is turned. */
  most?: number
}

interface LongListProps<T> extends Props<T> {
  /** Of what the list is: another one begins at its beginning. */
  of?: string
}

/**
 * A list of hundreds. It grows as the reader scrolls, a little at a time, so that each addition is small; when it holds as
 * much as a cheap phone can carry, the page is turned. Everything can be reached by buttons alone.
 */
export function LongList<T>({ of, ...list }: LongListProps<T>) {
  return (
    <View className="list">
      <Stretch key={of} {...list} />
    </View>
  )
}

function Stretch<T>({ items, render, step = 6, first = step, most = 30 }: Props<T>) {
  const [{ from, to }, setShown] = useState({ from: 0, to: first })
  const end = Math.min(to, items.length)
  const left = items.length - end
  const full = to - from >= most
  const grow = () => setShown({ from, to: to + step })
  const turn = (start: number) => {
    setShown({ from: start, to: start + step })
    scrollToTop()
  }
  useReachBottom(() => {
    if (left > 0 && !full) grow()
  })
  return (
    <ListBox
      before={from > 0 && <BigButton quiet text="看前面的" onTap={() => turn(Math.max(0, from - most))} />}
      after={
        left > 0 && <BigButton quiet text={`看后面的（还有${left}项）`} onTap={() => (full ? turn(to) : grow())} />
      }
    >
      {items.slice(from, end).map(render)}
    </ListBox>
  )
}
