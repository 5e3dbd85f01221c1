import { useState } from 'react'
import type { FirstCall } from '@/domain/disputes/first-call'
import { dial } from '@/platform/phone'
import type { ShareCard } from '@/platform/share'
import { ActionBar } from '@/ui/bar/action-bar'
import { Icon } from '@/ui/icon/icon'
import { Sheet } from '@/ui/sheet/sheet'
import { Tap } from '@/ui/tap/tap'
import { ShareTool } from '@/ui/tool/share-tool'
import { FormRows } from './linked-rows'

interface Props {
  call: FirstCall
  /** Without one nothing is passed on: what the page says of its reader is nobody else's business. */
  card?: ShareCard | undefined
  forms: readonly string[]
  titles: Readonly<Record<string, string>>
}

/** Ring, pass on, write: what can be done about a door, under the thumb. */
export function DoorBar({ call, card, forms, titles }: Props) {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <ActionBar>
        <Tap label={`拨打 ${call.number}，${call.name}`} onTap={() => dial(call.number)}>
          <Icon name="phone" />
          {call.number}
        </Tap>
        {card && <ShareTool card={card} what="这一页" />}
        {forms.length > 0 && (
          <Tap onTap={() => setChoosing(true)}>
            <Icon name="file-text" />
            写材料
          </Tap>
        )}
      </ActionBar>
      {choosing && (
        <Sheet title="材料可以在这里写" onClose={() => setChoosing(false)}>
          <FormRows ids={forms} titles={titles} />
        </Sheet>
      )}
    </>
  )
}
