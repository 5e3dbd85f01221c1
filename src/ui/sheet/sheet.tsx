import { PageContainer, View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { wayOutOf } from '@/platform/layer'
import { isWeapp } from '@/platform/target'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { Heading } from '../page/heading'
import { Tap } from '../tap/tap'
import './sheet.scss'

interface Press {
  key: string
  shiftKey: boolean
  preventDefault: () => void
}

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Something looked at in passing: it rises over the page, and its button, Back, Escape or a tap beside it lets it sink again. */
export function Sheet(props: Props) {
  return isWeapp ? <WeappSheet {...props} /> : <BrowserSheet {...props} />
}

/** WeChat's own: it takes the phone's back gesture for closing it. */
function WeappSheet({ title, onClose, children }: Props) {
  return (
    <PageContainer show round position="bottom" onAfterLeave={onClose}>
      <View className="sheet sheet--weapp">
        <SheetHead title={title} onClose={onClose} />
        <View className="sheet__inside">{children}</View>
      </View>
    </PageContainer>
  )
}

function BrowserSheet({ title, onClose, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const leave = useRef<() => void>(() => {})
  const closed = useRef(onClose)
  closed.current = onClose
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const { back, forget } = wayOutOf(() => closed.current())
    leave.current = back
    box.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
    return () => {
      forget()
      before?.focus?.()
    }
  }, [])
  const close = () => leave.current()
  const onKeyDown = (event: Press) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Tab') keepInside(box.current, event)
  }
  return (
    <View className="sheet-ground" onClick={close}>
      <View
        ref={box}
        className="sheet"
        onClick={(event) => event.stopPropagation()}
        {...a11y('dialog', { label: title, modal: true })}
        {...keys(onKeyDown)}
      >
        <SheetHead title={title} onClose={close} />
        <View className="sheet__inside">{children}</View>
      </View>
    </View>
  )
}

function SheetHead({ title, onClose }: Pick<Props, 'title' | 'onClose'>) {
  return (
    <View className="sheet__head">
      <Heading level={2}>{title}</Heading>
      <Tap className="sheet__close" onTap={onClose}>
        <Icon name="x" />
        关上
      </Tap>
    </View>
  )
}

/** Taro's types do not know keys. */
const keys = (onKeyDown: (event: Press) => void) => ({ onKeyDown })

/** From the last control on to the first and back: what lies under the sheet cannot be reached. */
function keepInside(box: HTMLElement | null, event: Press): void {
  const controls = [...(box?.querySelectorAll<HTMLElement>('[tabindex], a[href]') ?? [])]
  const [first, last] = [controls[0], controls[controls.length - 1]]
  const [edge, other] = event.shiftKey ? [first, last] : [last, first]
  if (document.activeElement !== edge) return
  event.preventDefault()
  other?.focus()
}
