import { unknownToOldPhones } from '../old-phones'
import { plantFolder } from '../planted-folder'
import { builtWeapp } from './built-weapp'

test('every built script is read by the oldest phones that are promised', () => {
  expect(unknownToOldPhones(builtWeapp())).toEqual({})
})

test.each([
  ['what they read is taken', 'var a = async ({ b, ...c }) => { for (const d of b) (await c[d]) ** 2 }', 0],
  ['Object.fromEntries is taken', 'Object.fromEntries([1, [2]].flat())', 0],
  ['?. is refused', 'var a = b?.c', 2],
  ['catch without a name is refused', 'try { a() } catch { b() }', 1],
  ['a private field is refused', 'class A { #b = 1 }', 2],
  ['Array.prototype.at is refused', 'a.split("/").at(-1)', 1],
  ['replaceAll is refused', 'a.replaceAll("b", "c")', 1],
  ['Promise.allSettled is refused', 'Promise.allSettled([])', 1],
  ['structuredClone is refused', 'structuredClone({})', 1],
  ['looking behind is refused', 'a = /(?<=b)c/', 1],
])('%s', (_, script, faults) => {
  const found = unknownToOldPhones(plantFolder({ 'app.js': script }))
  expect(found['app.js'] ?? []).toHaveLength(faults)
})
