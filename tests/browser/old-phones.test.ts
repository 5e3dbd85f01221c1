import { builtH5 } from '../../tools/browser/static-server'
import { unknownToOldPhones } from '../old-phones'

test('every built script is read by the oldest browsers that are promised', () => {
  const provided = {
    StringReplaceAll: ['vendors'], // by platform/replace-all
    PromiseAllSettled: ['service-worker.js'], // by all-settled.js
  }
  expect(unknownToOldPhones(builtH5(), provided)).toEqual({})
})
