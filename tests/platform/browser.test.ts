import { appBrowser, forgetsAfterAWeek } from '@/platform/browser'

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android =
  'Mozilla/5.0 (Linux; Android 12; V2055A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0 Mobile Safari/537.36'

function open(userAgent: string, standalone = false) {
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true })
  Object.assign(navigator, { standalone })
}

test.each([
  [`${iphone} Mobile/15E148 MicroMessenger/8.0.49(0x1800312b) NetType/WIFI Language/zh_CN`, '微信'],
  [`${android} XWEB/1160065 MMWEBSDK/20240404 MicroMessenger/8.0.49 wxwork/4.1.22`, '企业微信'],
  [`${android} MQQBrowser/6.2 TBS/046295 V1_AND_SQ_9.0.35_5540 QQ/9.0.35.13265 NetType/WIFI`, 'QQ'],
  [`${iphone} Mobile/15E148 NebulaSDK/1.8 AliApp(AP/10.5.80) AlipayClient/10.5.80`, '支付宝'],
  [`${iphone} Mobile/15E148 AliApp(DingTalk/7.5.10)`, '钉钉'],
  [`${iphone} Mobile/15E148 Weibo (iPhone14,5__weibo__14.3.1)`, '微博'],
  [`${android} aweme_230400 ByteLocale/zh`, '抖音'],
])('%s is the browser of %s', (userAgent, name) => {
  open(userAgent)
  expect(appBrowser()).toBe(name)
  expect(forgetsAfterAWeek()).toBe(false)
})

test.each([
  ['Safari on a phone', `${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, true],
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15',
    true,
  ],
  [
    'Chrome',
    'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
    false,
  ],
  ['Huawei', `${android} HuaweiBrowser/14.0`, false],
  ['QQ Browser', `${android} MQQBrowser/14.8`, false],
])('%s saves files; whether it forgets after a week is known', (_, userAgent, forgets) => {
  open(userAgent)
  expect(appBrowser()).toBeUndefined()
  expect(forgetsAfterAWeek()).toBe(forgets)
})

test('from the home screen Safari forgets nothing', () => {
  open(`${iphone} Version/17.4 Mobile/15E148 Safari/604.1`, true)
  expect(forgetsAfterAWeek()).toBe(false)
})
