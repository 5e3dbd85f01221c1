import { installVoice, removeVoice } from '../stubs/voice'

async function load(target: 'h5' | 'weapp' = 'h5') {
  jest.resetModules()
  process.env.TARO_ENV = target
  return import('@/platform/speech')
}

afterEach(() => {
  process.env.TARO_ENV = 'h5'
  removeVoice()
})

test('text is spoken in Chinese, and its end is told once', async () => {
  const voice = installVoice()
  const { canSpeak, speak } = await load()
  const onEnd = jest.fn()
  expect(canSpeak).toBe(true)
  speak('不罚轻罚', onEnd)
  expect(voice.speaking).toMatchObject({ text: '不罚轻罚', lang: 'zh-CN' })
  expect(onEnd).not.toHaveBeenCalled()
  voice.finish()
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('a new text takes the place of the one being said', async () => {
  const voice = installVoice()
  const { speak } = await load()
  const [first, second] = [jest.fn(), jest.fn()]
  speak('one', first)
  speak('two', second)
  expect(first).toHaveBeenCalledTimes(1)
  expect(second).not.toHaveBeenCalled()
  expect(voice.speaking?.text).toBe('two')
})

test('stopping ends what is being said', async () => {
  const voice = installVoice()
  const { speak, stopSpeaking } = await load()
  const onEnd = jest.fn()
  speak('one', onEnd)
  stopSpeaking()
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(voice.speaking).toBeNull()
})

test.each(['h5', 'weapp'] as const)(
  'without a voice of its own, %s does not speak and says so at once',
  async (target) => {
    if (target === 'weapp') installVoice()
    const { canSpeak, speak, stopSpeaking } = await load(target)
    const onEnd = jest.fn()
    expect(canSpeak).toBe(false)
    speak('one', onEnd)
    expect(onEnd).toHaveBeenCalledTimes(1)
    expect(stopSpeaking).not.toThrow()
  },
)
