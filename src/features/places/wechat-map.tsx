import { Map as NativeMap } from '@tarojs/components'
import type { Gcj02 } from '@/domain/places/geo'
import type { PlacedPlace } from '@/domain/places/place'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import './wechat-map.scss'
import theme from '@/theme.json'

/** Copied there by the build (config/index.ts). */
const pin = '/pages/places/pin.png'

/** WeChat's own map. It asks for no permission; where it cannot be shown, the list below it says the same. */
export function WeChatMap({ places, from }: { places: readonly PlacedPlace[]; from: Gcj02 }) {
  const markers = places.map(({ name, position, demo }, id) => ({
    id,
    ...position,
    iconPath: pin,
    width: 32,
    height: 32,
    callout: {
      content: `${demo ? '【示例】' : ''}${name}，点这里看`,
      display: 'BYCLICK' as const,
      padding: 10,
      borderRadius: 8,
      fontSize: 16,
      bgColor: theme.light.surface,
      color: theme.dark.surface,
      anchorX: 0,
      anchorY: 0,
      borderWidth: 0,
      borderColor: theme.light.surface,
      textAlign: 'center' as const,
    },
  }))
  return (
    <NativeMap
      className="wechat-map"
      longitude={from.longitude}
      latitude={from.latitude}
      scale={11}
      markers={markers}
      onCalloutTap={({ detail }) => {
        const place = places[Number(detail.markerId)]
        if (place) goTo(routes.place(place.id))
      }}
      onError={() => {}} // the list below says the same
    />
  )
}
