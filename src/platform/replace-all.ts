/** `String.prototype.replaceAll` for phones without it (iOS before 13.4, Chrome before 85): Taro's H5 router reads addresses with it. */
export function replaceAll(text: string, searched: string | RegExp, replacement: string): string {
  const pattern =
    typeof searched === 'string' ? new RegExp(searched.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'g') : searched
  return text.replace(pattern, replacement)
}

if (!('replaceAll' in String.prototype)) {
  Object.defineProperty(String.prototype, 'replaceAll', {
    configurable: true,
    writable: true,
    value(this: string, searched: string | RegExp, replacement: string) {
      return replaceAll(this, searched, replacement)
    },
  })
}
