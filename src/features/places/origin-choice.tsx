import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { placePack } from '@/content/place-pack'
import { type PlaceIndex, townshipCentre } from '@/domain/places/place-order'
import { canLocate } from '@/platform/location'
import { a11y } from '@/ui/a11y'
import { Choice } from '@/ui/choice/choice'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import { townshipName } from './directory'
import { useHere } from './here'

interface Props {
  township: string | null
  onChoose: (township: string) => void
  onDone: () => void
}

/** What near and far are reckoned from: the reader's township, or, only if they ask for it, where the phone is. */
export function OriginChoice({ township, onChoose, onDone }: Props) {
  const { state, ask, forget } = useHere()
  const known = state === 'known'
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // Only while the reader is still here: later, something else is open.
    if (asked && known) onDone()
  }, [asked, known, onDone])
  return (
    <>
      <Heading level={2}>先看哪里的</Heading>
      <View className="panel">
        <Choice
          label="你家在哪个乡镇（街道）"
          options={placePack.townships.map(({ id, name }) => ({ value: id, text: name }))}
          value={known ? '' : (township ?? '')}
          onChoose={(id) => {
            onChoose(id)
            forget()
            onDone()
          }}
        />
        <View className="soft">只记在这部手机上。</View>
        {canLocate() && !known && (
          <BigButton
            quiet
            icon="locate-fixed"
            text={state === 'asking' ? '正在找……' : '用我现在的位置'}
            onTap={() => {
              setAsked(true)
              void ask()
            }}
          />
        )}
        <View className="soft" {...a11y('status', { live: true })}>
          {state === 'refused' ? '没有拿到位置。不给也一样用：选好乡镇（街道），本地的就排在前面。' : ''}
        </View>
        {known && <BigButton quiet icon="x" text="不用我的位置" onTap={forget} />}
        <BigButton quiet text="回到名单" onTap={onDone} />
      </View>
    </>
  )
}

/** What the choice is called on the row that opens it. */
export function useOriginName(township: string | null): string {
  const known = useHere(({ state }) => state === 'known')
  if (known) return '我现在的位置'
  return township === null ? '还没选' : townshipName(township)
}

/** How the list is ordered, in plain words. */
export function useOrderSaid(index: PlaceIndex, township: string | null): string {
  const known = useHere(({ state }) => state === 'known')
  if (known) return '离你现在的地方越近越靠前，按直线算。宣传栏没有坐标，排在后面。位置只在手机上算，不存、不传。'
  if (township === null) return '选好你家的乡镇（街道），本地的就排在前面。'
  const name = townshipName(township)
  if (!townshipCentre(index, township)) return `${name}还没有公布带坐标的地方，算不出远近。`
  return `${name}的在前面。别处的按直线远近排，从${name}已公布的地方的正中间算起。`
}
