import Taro from '@tarojs/taro'
import { sentToProgram } from './single-page'
import { isWeapp } from './target'

/** Opens the dialler with the number filled in; the reader still presses the call button. */
export function dial(number: string): void {
  if (sentToProgram()) return
  if (isWeapp)
    Taro.makePhoneCall({ phoneNumber: number }).catch(() => {}) // the reader closed the sheet
  else window.location.href = `tel:${number}`
}
