import { useEffect } from 'react'

interface ShareCard {
  title: string
  path?: string
  query?: string
  imageUrl?: string
}

const fresh = () => ({
  storage: new Map<string, unknown>(),
  visited: [] as { how: string; url: string }[],
  dialled: [] as string[],
  /** What WeChat's own map was opened at. */
  mapped: [] as { longitude: number; latitude: number; name: string; address: string }[],
  /** Set to make every write fail, as a full phone does. */
  full: false,
  /** Set to make every visit fail, as a page that does not exist does. */
  refusing: false,
  /** Set to make every visit neither land nor fail. */
  stuck: false,
  /** How often the open page was brought back to its top. */
  scrolledToTop: 0,
  /** How many pages lie on one another, this one included. */
  pages: 1,
  /** The page below this one, as Taro keeps it. */
  below: {} as { route?: string; $taroParams?: Record<string, string> },
  /** Where this page is, as Taro's router has it. */
  path: '/pages/lessons/lesson' as string | undefined,
  params: {} as Record<string, string>,
  /** What the phone says of itself. */
  baseInfo: {} as { theme?: 'light' | 'dark'; fontSizeScaleFactor?: number },
  /** How the app was opened; 1154 is 朋友圈. */
  scene: 1001,
  /** What was said for a moment, over the page. */
  toasts: [] as string[],
  /** What each open page wants called when it comes to the front. */
  onShow: new Set<() => void>(),
  /** What each open page wants called when another is laid upon it. */
  onHide: new Set<() => void>(),
  /** What each open page wants called when its end is reached. */
  onReachBottom: new Set<() => void>(),
  /** What WeChat would be handed for 转发 and 朋友圈. */
  shareCard: undefined as ShareCard | undefined,
  timelineCard: undefined as ShareCard | undefined,
})

/** A phone in memory: what platform/ asks of Taro, recorded where a test wants to see it. */
export const phone = { ...fresh(), reset: () => void Object.assign(phone, fresh()) }

const visit =
  (how: string) =>
  ({ url }: { url: string }) => {
    if (phone.refusing) return Promise.reject(new Error(`${how}:fail`))
    phone.visited.push({ how, url })
    return phone.stuck ? new Promise<void>(() => {}) : Promise.resolve()
  }

export const useDidShow = (callback: () => void) =>
  useEffect(() => {
    phone.onShow.add(callback)
    return () => void phone.onShow.delete(callback)
  })

const useDidHide = (callback: () => void) =>
  useEffect(() => {
    phone.onHide.add(callback)
    return () => void phone.onHide.delete(callback)
  })

const useReachBottom = (callback: () => void) =>
  useEffect(() => {
    phone.onReachBottom.add(callback)
    return () => void phone.onReachBottom.delete(callback)
  })

export const useRouter = () => ({ params: phone.params })

const Taro = {
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => {
    if (phone.full) throw new Error('QuotaExceededError')
    phone.storage.set(key, value)
  },
  removeStorageSync: (key: string) => phone.storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
  navigateTo: visit('navigateTo'),
  redirectTo: visit('redirectTo'),
  switchTab: visit('switchTab'),
  reLaunch: visit('reLaunch'),
  navigateBack: () => visit('navigateBack')({ url: '' }),
  pageScrollTo: ({ scrollTop }: { scrollTop: number }) => {
    if (scrollTop === 0) phone.scrolledToTop++
    return Promise.resolve()
  },
  getCurrentPages: () =>
    Array.from({ length: phone.pages }, (_, index) => (index === phone.pages - 2 ? phone.below : {})),
  getCurrentInstance: () => ({ router: phone.path === undefined ? null : { path: phone.path } }),
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => {
    phone.dialled.push(phoneNumber)
    return Promise.resolve()
  },
  openLocation: ({ longitude, latitude, name, address }: (typeof phone.mapped)[number]) => {
    phone.mapped.push({ longitude, latitude, name, address })
    return Promise.resolve()
  },
  getAppBaseInfo: () => phone.baseInfo,
  getLaunchOptionsSync: () => ({ scene: phone.scene }),
  showToast: ({ title }: { title: string }) => {
    phone.toasts.push(title)
    return Promise.resolve()
  },
  setNavigationBarColor: () => Promise.resolve(),
  setBackgroundColor: () => Promise.resolve(),
  setTabBarStyle: () => Promise.resolve(),
  onThemeChange: () => {},
  offThemeChange: () => {},
  useDidShow,
  useReachBottom,
  useDidHide,
  useShareAppMessage: (card: () => ShareCard) => {
    phone.shareCard = card()
  },
  useShareTimeline: (card: () => ShareCard) => {
    phone.timelineCard = card()
  },
}

export default Taro
