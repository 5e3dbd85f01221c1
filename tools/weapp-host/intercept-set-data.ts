import type { HostRecord } from './host-record'
import type { HostTimers } from './host-timers'

type SetData = (this: object, data: Record<string, unknown>, callback?: () => void) => void

/** Puts the bridge between logic and view into an instance's setData: data crosses as JSON, and each crossing is recorded. */
export function interceptSetData(instance: object, record: HostRecord, timers: HostTimers): void {
  const target = instance as { setData: SetData }
  const render = target.setData
  target.setData = function setData(data, callback) {
    for (const [path, value] of Object.entries(data)) {
      if (value === undefined)
        record.addError('setData', 'setData', `setting data field "${path}" to undefined is invalid`)
    }
    const json = JSON.stringify(data)
    const bytes = Buffer.byteLength(json)
    record.setDatas.push({ page: record.page, bytes, paths: Object.keys(data), at: performance.now() })
    record.guard('setData', () => render.call(this, JSON.parse(json) as Record<string, unknown>))
    if (callback) timers.setTimeout(() => callback.call(this))
  }
}
