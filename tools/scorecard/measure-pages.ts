import { bootHost, type WeappHost } from '../weapp-host/weapp-host'

/** A page of a built mini-program at rest and under a finger. */
export interface PageMeasure {
  url: string
  isTab: boolean
  nodes: number
  firstSetDataBytes: number
  /** Every tap that stays on the page, in reading order; bytes are all that the tap sends until the page rests. */
  taps: { name: string; bytes: number }[]
  /** What went wrong on the way. */
  errors: string[]
}

type Values = Record<string, unknown>

const navigationApis = new Set(['navigateTo', 'redirectTo', 'switchTab', 'navigateBack', 'reLaunch'])
/** The clock is set, or the day's card and paper would differ from run to run. */
const morning = new Date('2026-03-02T09:00:00')

/** Opens each page on a phone of its own, with these `values` in its storage, and then taps whatever can be tapped. */
export async function measurePages(dist: string, urls: readonly string[], values: Values = {}): Promise<PageMeasure[]> {
  const measured: PageMeasure[] = []
  for (const url of urls) {
    const host = await bootHost(dist, { now: morning, storage: { values } })
    try {
      await host.open(url)
      const { nodes } = host.audit()
      measured.push({
        url,
        isTab: host.program.tabPages.includes(host.page().path),
        nodes,
        firstSetDataBytes: host.setDatas[0]?.bytes ?? 0,
        taps: await tapEach(host, url),
        errors: host.errors.map(({ message }) => message),
      })
    } finally {
      host.close()
    }
  }
  return measured
}

/** The page is opened anew before each tap, so that every one is the first. */
async function tapEach(host: WeappHost, url: string): Promise<PageMeasure['taps']> {
  const buttons = () => host.findAll({ className: 'tap' }).filter(({ role }) => role !== 'link')
  const taps: PageMeasure['taps'] = []
  const count = buttons().length
  for (let index = 0; index < count; index += 1) {
    await host.open(url)
    const button = buttons()[index]
    if (!button) continue
    const before = { setDatas: host.setDatas.length, calls: host.calls.length }
    const name = (button.label || button.text).replace(/\s+/g, ' ')
    await host.tap(button)
    if (host.calls.slice(before.calls).some(({ api }) => navigationApis.has(api))) continue
    const bytes = host.setDatas.slice(before.setDatas).reduce((sum, sent) => sum + sent.bytes, 0)
    taps.push({ name, bytes })
  }
  return taps
}
