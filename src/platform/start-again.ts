import Taro from '@tarojs/taro'
import { isWeapp } from './target'

/** Taro does not know it; WeChat has it from base library 3.0.1 on. */
type Restart = { restartMiniProgram?: (options: { path: string }) => void }

/** Whether the app can close and open itself. */
export const canStartAgain = (): boolean => !isWeapp || typeof (Taro as Restart).restartMiniProgram === 'function'

/** Closes the app and opens it again: in H5 at the same page, in WeChat at the first. Nothing where it cannot. */
export function startAgain(): void {
  if (isWeapp) (Taro as Restart).restartMiniProgram?.({ path: 'pages/home/index' })
  else window.location.reload()
}
