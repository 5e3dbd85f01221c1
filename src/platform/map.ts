import Taro from '@tarojs/taro'
import type { Gcj02 } from '@/domain/places/geo'
import { sentToProgram } from './single-page'
import { isWeapp } from './target'

/** WeChat shows a position on its own map and leads there, without a permission. H5's own call only claims to: there the address is copied. */
export const canOpenMap = isWeapp

export function openMap({ longitude, latitude }: Gcj02, name: string, address: string): void {
  if (sentToProgram()) return
  if (isWeapp) Taro.openLocation({ longitude, latitude, name, address, scale: 15 }).catch(() => {}) // the reader went back
}
