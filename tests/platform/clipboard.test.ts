/** The module on this target, in a browser whose clipboard writes like this. */
async function load(target: 'h5' | 'weapp', writeText?: (text: string) => Promise<void>) {
  jest.resetModules()
  Object.assign(navigator, { clipboard: writeText && { writeText } })
  process.env.TARO_ENV = target
  return import('@/platform/clipboard')
}

afterEach(() => {
  process.env.TARO_ENV = 'h5'
  Object.assign(navigator, { clipboard: undefined })
})

test('text is copied as it is', async () => {
  const copied: string[] = []
  const { copyText } = await load('h5', async (text) => void copied.push(text))
  expect(await copyText('第33条\n不予处罚')).toBe(true)
  expect(copied).toEqual(['第33条\n不予处罚'])
})

test('a browser without a clipboard, or with a locked one, copies nothing', async () => {
  expect(await (await load('h5')).copyText('text')).toBe(false)
  expect(await (await load('h5', () => Promise.reject(new Error('NotAllowedError')))).copyText('text')).toBe(false)
})

test('WeChat’s clipboard, which needs a privacy declaration, is never touched', async () => {
  const copied: string[] = []
  const { copyText } = await load('weapp', async (text) => void copied.push(text))
  expect(await copyText('text')).toBe(false)
  expect(copied).toEqual([])
})
