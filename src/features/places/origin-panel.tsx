import { View } from '@tarojs/components'
import { type PlaceIndex, townshipCentre } from '@/domain/place-order'
import { canLocate } from '@/platform/location'
import { a11y } from '@/ui/a11y'
import { BigButton } from '@/ui/tap/big-button'
import { townshipName } from './directory'
import { useHere } from './here'

interface Props {
  index: PlaceIndex
  township: string | null
  /** Opens the choice of a township. */
  onPick: () => void
}

/** What near and far are reckoned from, in plain words, and how to change it. The phone's position is asked for only by a tap. */
export function OriginPanel({ index, township, onPick }: Props) {
  const { state, ask, forget } = useHere()
  const name = township === null ? undefined : townshipName(township)
  return (
    <View className="panel">
      <View {...a11y('status', { live: true })}>{state === 'known' ? fromHere : fromTownship(index, township)}</View>
      {state === 'refused' && (
        <View className="soft">没有拿到位置。不给也一样用：选好乡镇（街道），本地的就排在前面。</View>
      )}
      <BigButton quiet icon="map-pin" text={name ? `换一个乡镇（现在：${name}）` : '选乡镇（街道）'} onTap={onPick} />
      {canLocate && state !== 'known' && (
        <BigButton
          quiet
          icon="locate-fixed"
          text={state === 'asking' ? '正在找……' : '用我现在的位置'}
          onTap={() => void ask()}
        />
      )}
      {state === 'known' && <BigButton quiet icon="x" text="不用我的位置" onTap={forget} />}
    </View>
  )
}

const fromHere = '离你现在的地方越近越靠前，按直线算。宣传栏没有坐标，排在后面。位置只在手机上算，不存、不传。'

function fromTownship(index: PlaceIndex, township: string | null): string {
  if (township === null) return '选了乡镇（街道），本地的就排在前面。只记在这部手机上。'
  const name = townshipName(township)
  if (!townshipCentre(index, township)) return `${name}还没有公布带坐标的地方，算不出远近，按乡镇的次序排。`
  return `${name}的排在前面。别处的按直线远近排，从${name}已公布的地方的正中间算起。`
}
