import { Button, View } from '@tarojs/components'
import { useState } from 'react'
import { type ShareCard, shareLink } from '@/platform/share'
import { isWeapp } from '@/platform/target'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './tool.scss'

interface Props {
  card: ShareCard
  /** What a copied link opens: 这张卡片, 这一项. */
  what: string
}

/** Passes the thing on screen on. */
export function ShareTool({ card, what }: Props) {
  return isWeapp ? <WeChatShare /> : <LinkShare key={card.path} card={card} what={what} />
}

/** WeChat opens its own sheet, and only from its own button; what it shares the page says. */
function WeChatShare() {
  return (
    <Button className="tap tool tool--native" openType="share">
      <Icon name="share-2" />
      转给家人
    </Button>
  )
}

function LinkShare({ card, what }: Props) {
  const [outcome, setOutcome] = useState<'shared' | 'copied' | 'failed'>('shared')
  return (
    <>
      <Tap className="tool" onTap={() => shareLink(card).then(setOutcome)}>
        <Icon name="share-2" />
        转给家人
      </Tap>
      <View className="tools__outcome soft" {...a11y('status')}>
        {
          {
            shared: '',
            copied: `链接已复制，发给别人就能打开${what}。`,
            failed: '这个浏览器不让复制。请长按或复制上方地址栏的链接发给别人。',
          }[outcome]
        }
      </View>
    </>
  )
}
