import Taro from '@tarojs/taro'
import type { Gcj02 } from '@/domain/places/geo'

/**
 * Whether the reader can be asked where they are. In WeChat the call needs a privacy declaration, so it is in the bundle
 * only where the build asks for it (config/index.ts).
 */
export const canLocate = (): boolean =>
  process.env.TARO_ENV === 'weapp' ? WEAPP_LOCATION : typeof navigator !== 'undefined' && 'geolocation' in navigator

/** Where the phone is; undefined where the reader, the phone or the browser refuses. Asked for once, kept nowhere. */
export async function locate(): Promise<Gcj02 | undefined> {
  try {
    return process.env.TARO_ENV === 'weapp' ? await locateInWeapp() : await locateInBrowser()
  } catch {
    return undefined
  }
}

// What a target does without stands in a conditional, not behind a return: an async function is cut up before the build
// can see that the rest of it is never reached.

const locateInWeapp = (): Promise<Gcj02 | undefined> =>
  WEAPP_LOCATION
    ? Taro.getLocation({ type: 'gcj02' }).then(({ longitude, latitude }) => ({ longitude, latitude }))
    : Promise.resolve(undefined)

const loadGrids = () => (process.env.TARO_ENV === 'weapp' ? Promise.reject() : import('gcoord'))

/** Browsers answer in WGS-84, which is some hundred metres off on the grid that maps here use. */
async function locateInBrowser(): Promise<Gcj02 | undefined> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 10_000, maximumAge: 60_000 })
  })
  const { default: gcoord } = await loadGrids()
  const [longitude, latitude] = gcoord.transform([coords.longitude, coords.latitude], gcoord.WGS84, gcoord.GCJ02)
  return { longitude, latitude }
}
