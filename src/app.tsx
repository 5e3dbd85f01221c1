import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { goHome } from '@/platform/navigation'
import './ui/icon/icons.generated.css'
import './app.scss'

export default function App({ children }: { children: ReactNode }) {
  // An old or mistyped link: home is better than a blank page.
  Taro.usePageNotFound(goHome)
  return children
}
