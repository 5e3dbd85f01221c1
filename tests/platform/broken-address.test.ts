import { mendBrokenAddress } from '@/platform/broken-address'

test.each([
  { hash: '#%E0%A4%A', becomes: '#/pages/home/index' },
  { hash: '#/pages/%', becomes: '#/pages/home/index' },
  { hash: '#/pages/lessons/lesson?id=%E0%A4%A', becomes: '#/pages/lessons/lesson?id=%E0%A4%A' },
  { hash: '#/pages/lessons/index', becomes: '#/pages/lessons/index' },
  { hash: '', becomes: '' },
])('the address $hash becomes $becomes', ({ hash, becomes }) => {
  window.history.replaceState(null, '', `/${hash}`)
  mendBrokenAddress()
  expect(window.location.hash).toBe(becomes)
})
