import { visible } from '../content/visible-text'

export const longestNickname = 8

/** A nickname as it may be shown: one line, a few characters, nothing invisible. */
export function cleanNickname(text: string): string {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  return [...line].slice(0, longestNickname).join('').trim()
}

/** Why a nickname cannot go along: it reads like an office or an officer, or there is nothing of it to be seen. */
export type NicknameFault = 'official' | 'invisible'

export function nicknameFault(typed: string): NicknameFault | undefined {
  if (posesAsOfficial(typed)) return 'official'
  return typed !== '' && cleanNickname(typed) === '' ? 'invisible' : undefined
}

/** A message that an office seems to have sent is believed: whoever it is has a name of their own, too. */
export function posesAsOfficial(text: string): boolean {
  const folded = fold(text)
  return offices.test(folded) || latin.test(folded)
}

const offices =
  /公安|派出所|警|法院|法庭|法官|检察|司法|监察|纪委|纪检|政府|政法|县委|市委|省委|中央|国务院|人大|信访|税务|城管|局|官方|书记|县长|市长|镇长|客服/

const latin = /gong?an|jing?cha|fayuan|faguan|jiancha|zhengfu|police|court|official|government/

/** Traditional characters, and those that are put together from two or only look alike. */
const alike: Readonly<Record<string, string>> = {
  氵去: '法',
  檢: '检',
  査: '查',
  監: '监',
  紀: '纪',
  縣: '县',
  稅: '税',
  務: '务',
  書: '书',
  長: '长',
  國: '国',
  訪: '访',
  侷: '局',
  跼: '局',
  撿: '检',
  '0': 'o',
  '1': 'i',
}

/** What the eye reads: no spaces, marks or dots between, wide letters and signs of compatibility as plain ones. */
function fold(text: string): string {
  const plain = visible(text).normalize('NFKC').toLowerCase()
  const letters = plain.replace(/[\s\p{P}\p{S}\p{M}]/gu, '')
  return Object.entries(alike).reduce((folded, [seen, meant]) => folded.split(seen).join(meant), letters)
}
