import { View } from '@tarojs/components'
import { useState } from 'react'
import { citationKey, type GroundOf } from '@/domain/content/provenance'
import type { Statement } from '@/domain/content/statement'
import { Icon } from '../icon/icon'
import { Sheet } from '../sheet/sheet'
import { Tap } from '../tap/tap'
import { GroundList } from './ground-list'
import './grounds.scss'

type Grounded = Pick<Statement, 'cites'> & { text?: string }

interface Props {
  /** What is said in one block. */
  of: readonly Grounded[]
  groundOf: GroundOf
}

/** What a block rests on, one tap away: how many places, and on the sheet what they are and what they say. */
export function Grounds({ of: statements, groundOf }: Props) {
  const [open, setOpen] = useState(false)
  const cited = new Set(statements.flatMap(({ cites }) => cites.map(citationKey)))
  if (cited.size === 0) return null
  const title = `依据 ${cited.size} 条`
  return (
    <View className="grounds">
      <Tap className="grounds__open" label={`${title}，点开看`} onTap={() => setOpen(true)}>
        <Icon name="book-open" />
        {title}
      </Tap>
      {open && (
        <Sheet title={title} onClose={() => setOpen(false)}>
          <GroundList of={statements} groundOf={groundOf} />
        </Sheet>
      )}
    </View>
  )
}
