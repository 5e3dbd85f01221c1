/**
 * Parameter values that no link of this app carries, as they stand in an address. WeChat hands a page its parameters still
 * encoded, a browser's router too, so a broken escape reaches the app.
 */
const oddValues: readonly string[] = [
  '',
  'no-such-thing',
  '%E0%A4%A',
  '%',
  '%00',
  encodeURIComponent('<script>alert(1)</script>'),
  encodeURIComponent('没有的'),
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e999',
  'undefined',
  'a:b:c,d:e,,,:',
  'x'.repeat(5000),
]

/** Queries that are odd as a whole: nothing, not a pair, a name twice, names every object has. */
export function oddQueries(name: string): string[] {
  return [
    '',
    '&&&',
    name,
    `${name}=1&${name}=2`,
    `${name}[]=1`,
    `${name}==`,
    '__proto__=1&constructor=2',
    `unknown=1&${name}=x`,
    ...oddValues.map((value) => `${name}=${value}`),
  ]
}
