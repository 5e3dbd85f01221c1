import { posix, win32 } from 'node:path'
import { isWithin } from '../../../tools/desk/publish/signing-key'

test.each([
  [true, '/work/app', '/work/app/key.pem', posix],
  [true, '/work/app', '/work/app', posix],
  [true, '/work/app', '/work/app/..keys/key.pem', posix],
  [false, '/work/app', '/work/key.pem', posix],
  [false, '/work/app', '/work/app-keys/key.pem', posix],
  [true, 'C:\\app', 'C:\\app\\keys\\key.pem', win32],
  [true, 'C:\\app', 'c:\\APP\\key.pem', win32],
  [false, 'C:\\app', 'C:\\key.pem', win32],
  [false, 'C:\\app', 'D:\\key.pem', win32],
  [false, 'C:\\app', '\\\\office\\keys\\key.pem', win32],
])('%s: a key is within %s at %s', (within, folder, path, computer) => {
  expect(isWithin(folder, path, computer)).toBe(within)
})
