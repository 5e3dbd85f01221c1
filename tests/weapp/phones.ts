import { bootHost, type HostOptions, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'

/** What the reader taps at first use, by the mode it leads to. */
export const modeChoices = { standard: '标准版', elder: '长辈版：字大' }

/**
 * Phones with the built mini-program for the tests of one file: the function starts one and opens a page. After each test,
 * no phone has met an error; they are put away.
 */
export function phonesForTests(usual: HostOptions = {}) {
  const dist = builtWeapp()
  const hosts: WeappHost[] = []
  afterEach(() => {
    for (const host of hosts.splice(0)) {
      expect(host.errors).toEqual([])
      host.close()
    }
  })
  return async (options: HostOptions = {}, url = 'pages/home/index'): Promise<WeappHost> => {
    const host = await bootHost(dist, { ...usual, ...options })
    hosts.push(host)
    await host.open(url)
    return host
  }
}
