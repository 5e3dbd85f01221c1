/** The parts of wx.getSystemInfo that the host answers with. */
export interface SystemInfo {
  brand: string
  model: string
  system: string
  platform: string
  benchmarkLevel: number
  version: string
  SDKVersion: string
  language: string
  theme: 'light' | 'dark'
  fontSizeSetting: number
  fontSizeScaleFactor: number
  pixelRatio: number
  screenWidth: number
  screenHeight: number
  windowWidth: number
  windowHeight: number
  statusBarHeight: number
  safeArea: { left: number; right: number; top: number; bottom: number; width: number; height: number }
}

/** A cheap Android phone of the kind the app is made for. */
export const defaultSystemInfo: SystemInfo = {
  brand: 'HUAWEI',
  model: 'MED-AL00',
  system: 'Android 10',
  platform: 'android',
  benchmarkLevel: 12,
  version: '8.0.50',
  SDKVersion: '3.5.0',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
  fontSizeScaleFactor: 1,
  pixelRatio: 2,
  screenWidth: 360,
  screenHeight: 800,
  windowWidth: 360,
  windowHeight: 712,
  statusBarHeight: 28,
  safeArea: { left: 0, right: 360, top: 28, bottom: 800, width: 360, height: 772 },
}

/** WeChat's newer calls each give one part of the system information. */
export const systemInfoParts = {
  getWindowInfo: [
    'pixelRatio',
    'screenWidth',
    'screenHeight',
    'windowWidth',
    'windowHeight',
    'statusBarHeight',
    'safeArea',
  ],
  getDeviceInfo: ['brand', 'model', 'system', 'platform', 'benchmarkLevel'],
  getAppBaseInfo: ['version', 'SDKVersion', 'language', 'theme', 'fontSizeSetting', 'fontSizeScaleFactor'],
} as const satisfies Record<string, readonly (keyof SystemInfo)[]>
