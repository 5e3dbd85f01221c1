import { TurnedAway } from './http'

/**
 * What a file that was handed in is called: a name to show and to keep, never a path. It comes percent-encoded, because a
 * header takes no Chinese.
 */
export function decodeTableName(header: string | string[] | undefined): string {
  let name = ''
  try {
    name = decodeURIComponent(typeof header === 'string' ? header : '')
  } catch {
    // Said below.
  }
  const plain = name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}:*?"<>|]/gu, '')
    .trim()
    .slice(-100)
  if (plain === '' || /^\.+$/.test(plain)) throw new TurnedAway(400, '这个文件没有名字，换一个再试。')
  return plain
}
