import Taro from '@tarojs/taro'
import type { Gcj02 } from '@/domain/geo'

/**
 * Whether the reader can be asked where they are. In WeChat the call needs a privacy declaration, so it is in the bundle
 * only where the build asks for it (config/index.ts).
 */
export const canLocate =
  process.env.TARO_ENV === 'weapp' ? WEAPP_LOCATION : typeof navigator !== 'undefined' && 'geolocation' in navigator

/** Where the phone is; undefined where the reader, the phone or the browser refuses. Asked for once, kept nowhere. */
export async function locate(): Promise<Gcj02 | undefined> {
  try {
    return process.env.TARO_ENV === 'weapp' ? await locateInWeapp() : await locateInBrowser()
  } catch {
    return undefined
  }
}

async function locateInWeapp(): Promise<Gcj02 | undefined> {
  if (!WEAPP_LOCATION) return undefined
  const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
  return { longitude, latitude }
}

/** Browsers answer in WGS-84, which is some hundred metres off on the grid that maps here use. */
async function locateInBrowser(): Promise<Gcj02 | undefined> {
  if (process.env.TARO_ENV !== 'h5') return undefined // keeps the library out of the mini-program
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 10_000, maximumAge: 60_000 })
  })
  const { default: gcoord } = await import('gcoord')
  const [longitude, latitude] = gcoord.transform([coords.longitude, coords.latitude], gcoord.WGS84, gcoord.GCJ02)
  return { longitude, latitude }
}
