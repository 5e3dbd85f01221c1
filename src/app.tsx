import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import './platform/replace-all' // before whatever uses it
import './newer-packs' // before any page, and with it any pack, is loaded
import { homePack } from '@/content/home-pack'
import { paintFirst } from '@/platform/appearance'
import { mendBrokenAddress } from '@/platform/broken-address'
import { deleteDocument, discreetDocument } from '@/platform/documents'
import { goHome } from '@/platform/navigation'
import { keepForOffline } from '@/platform/offline'
import { placeTrees } from '@/platform/routes'
import { followScannedLink } from '@/platform/scanned-link'
import { followOtherTabs } from '@/platform/storage'
import { describeTabBar } from '@/platform/tab-bar'
import './ui/icon/icons.generated.css'
import './app.scss'

placeTrees(homePack.trees)
keepForOffline()
followOtherTabs()
followScannedLink()
mendBrokenAddress()
paintFirst()
deleteDocument(discreetDocument)

export default function App({ children }: { children: ReactNode }) {
  // An old or mistyped link: home is better than a blank page.
  Taro.usePageNotFound(goHome)
  Taro.useLaunch(describeTabBar)
  return children
}
