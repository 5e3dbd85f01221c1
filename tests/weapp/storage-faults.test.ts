import { createDurableStorage } from '../../src/platform/durable-storage'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { modeChoices } from './phones'

const dist = builtWeapp()
const hosts: WeappHost[] = []
const told = '手机空间不够'

async function boot(values: Readonly<Record<string, unknown>> = {}): Promise<WeappHost> {
  const host = await bootHost(dist, { storage: { values }, now: new Date('2026-03-02T09:00:00') })
  hosts.push(host)
  return host
}

/** What came out of the app as an error; each test says what it expects, and closes its phones. */
const errorsOf = (host: WeappHost) => host.errors.map(({ message }) => message)

afterEach(() => {
  for (const host of hosts.splice(0)) host.close()
})

/** A reader who does a little of everything that is kept. */
const doings: Readonly<Record<string, (host: WeappHost) => Promise<void>>> = {
  'chooses 长辈版': async (host) => {
    await host.open('pages/home/index')
    await host.tap(host.find(modeChoices.elder) ? modeChoices.elder : { className: 'mode-switch' })
  },
  'reads a card': async (host) => {
    await host.open('pages/lessons/lesson?id=reconsideration')
    await host.tap('下一张')
  },
  'keeps a lesson': async (host) => {
    await host.open('pages/lessons/lesson?id=mediation-basics')
    await host.tap('收藏这课')
  },
  'keeps an item': async (host) => {
    await host.open('pages/leniency/item?id=tax-07')
    await host.tap('收藏这项')
  },
  'answers a question': async (host) => {
    await host.open('pages/quiz/paper?key=daily%3A2026-03-02')
    await host.tap({ className: 'option' })
    await host.tap(host.find('就选这个') ? '就选这个' : '选好了')
  },
  'answers a triage': async (host) => {
    await host.open('pages/triage/harm/index?tree=traffic')
    await host.tap({ className: 'question-option__text' })
  },
  'chooses a township': async (host) => {
    await host.open('pages/disputes/index')
    await host.tap('选乡镇（街道）')
    await host.tap('定远寨镇')
  },
  'writes a paper': async (host) => {
    await host.open('pages/forms/form?id=mediation-application&page=1')
    await host.type({ className: 'text-field__input' }, '定远寨镇人民调解委员会')
  },
}
const doEverything = async (host: WeappHost, but?: string) => {
  for (const [name, doing] of Object.entries(doings)) if (name !== but) await doing(host)
}

/** What a reader finds of it later. */
async function found(host: WeappHost): Promise<string> {
  await host.open('pages/me/data')
  return host.text()
}

const writesOf = (host: WeappHost) => host.calls.filter(({ api }) => api === 'setStorageSync').length

type Fault = (write: () => void) => void
const faults: Readonly<Record<string, Fault>> = {
  'is refused': () => {
    throw new Error('setStorageSync:fail exceed storage max size')
  },
  'is lost without a word': () => {},
}

/** Lets the faults fall on the writes for which `hit` holds; the first write is 1. */
function breakWrites(host: WeappHost, fault: Fault, hit: (write: number) => boolean): void {
  let count = 0
  host.answer('setStorageSync', (key, value) => {
    const write = () => void host.storage.set(String(key), value)
    if (hit(++count)) fault(write)
    else write()
  })
}

describe.each(Object.entries(faults))('a write that %s', (_name, fault) => {
  test('whichever it is, costs no more than that step: the app goes on, and starts well the next time', async () => {
    const counting = await boot()
    await doEverything(counting)
    const whole = await found(counting)
    const writes = writesOf(counting)
    expect(writes).toBeGreaterThanOrEqual(Object.keys(doings).length)
    for (let broken = 1; broken <= writes; broken++) {
      const host = await boot()
      breakWrites(host, fault, (write) => write === broken)
      await doEverything(host)
      // A single refusal is made good at once, by writing again: nothing is missing and nothing need be said.
      expect({ broken, errors: errorsOf(host), text: await found(host) }).toEqual({ broken, errors: [], text: whole })
      const next = await boot(host.storage.snapshot())
      expect({ broken, text: await found(next), errors: errorsOf(next) }).toEqual({ broken, text: whole, errors: [] })
      for (const phone of [host, next]) {
        phone.close()
        hosts.splice(hosts.indexOf(phone), 1)
      }
    }
  })

  test.each(Object.keys(doings))(
    'from when someone %s on, is told, and everything else can still be done',
    async (first) => {
      const host = await boot()
      breakWrites(host, fault, () => true)
      await doings[first]?.(host)
      expect(host.text()).toContain(told)
      await host.tap('知道了')
      await doEverything(host, first)
      expect(host.text()).not.toContain(told)
      expect(errorsOf(host)).toEqual([])
      const next = await boot(host.storage.snapshot())
      await doEverything(next)
      expect(next.text()).not.toContain(told)
      expect(errorsOf(next)).toEqual([])
    },
  )
})

describe('what is read back', () => {
  const wrong: Readonly<Record<string, unknown>> = {
    'is no text': { state: {}, version: 1 },
    'is a number': 7,
    'is cut off': '1|abc|{"sta',
    'is no JSON': '这不是数据',
    'is a list': '[1,2,3]',
    'is nothing': 'null',
    'is far too long': 'x'.repeat(300_000),
  }

  test.each(Object.entries(wrong))('%s: the app starts as new, keeps going and keeps again', async (_name, value) => {
    const before = await boot()
    await doEverything(before)
    const whole = await found(before)
    const keys = before.storage.keys()
    const host = await boot(Object.fromEntries(keys.map((key) => [key, value])))
    await doEverything(host)
    expect(await found(host)).toBe(whole)
    expect(errorsOf(host)).toEqual([])
  })

  test('was sealed by a newer version, or holds the wrong things in the right place: what can be read is', async () => {
    const before = await boot()
    await doEverything(before)
    const shapes = ['{}', '[]', '"text"', '{"version":99}', '{"state":{"__proto__":{"x":1}},"version":99}']
    const strange =
      '{"state":{"papers":{"exam":null},"reached":[],"drafts":{"x":9},"favourites":[{}],"cards":{"a":1},"mode":7,"stamps":[[]]},"version":1}'
    for (const text of [...shapes, strange]) {
      const values = new Map<string, unknown>()
      const durable = createDurableStorage({
        get: (key) => values.get(key),
        set: (key, value) => values.set(key, value),
        remove: (key) => values.delete(key),
      })
      for (const name of new Set(before.storage.keys().map((key) => key.split('#')[0] as string)))
        durable.setItem(name, text)
      const host = await boot(Object.fromEntries(values))
      await doEverything(host)
      expect({ text, errors: errorsOf(host) }).toEqual({ text, errors: [] })
    }
  })

  test('cannot be read at all: everything works, and can be cleared', async () => {
    const host = await boot()
    const refuse = () => {
      throw new Error('storage is not available')
    }
    for (const api of ['getStorageSync', 'setStorageSync', 'removeStorageSync', 'getStorageInfoSync'])
      host.answer(api, refuse)
    await doEverything(host)
    await host.open('pages/me/data')
    await host.tap('看原样数据')
    await host.tap('清空')
    await host.tap({ className: 'big-button', text: '清空' })
    expect(host.text()).toContain('收藏：0 课')
    expect(errorsOf(host)).toEqual([])
  })
})
