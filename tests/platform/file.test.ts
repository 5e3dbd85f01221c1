import { downloadFile } from '@/platform/file'

test('a file can still be read while the phone asks where to put it', () => {
  jest.useFakeTimers()
  const revoked: string[] = []
  Object.assign(window.URL, { createObjectURL: () => '#file', revokeObjectURL: (url: string) => revoked.push(url) })
  downloadFile('a.txt', 'text', 'text/plain')
  jest.advanceTimersByTime(30_000)
  expect(revoked).toEqual([])
  jest.advanceTimersByTime(60_000)
  expect(revoked).toEqual(['#file'])
  jest.useRealTimers()
})
