import type { Flaw, KnownLaw, Remark } from './flaw'
import { pointsOf, withoutNumbering } from './points'

/** One law on which an item stands. */
export interface Basis {
  /** As it is written, in 《》 or bare; nothing where no law was made out. */
  law?: string
  /** As they are written: 第十五条第一款. */
  articles: string[]
  /** What stands there, where it says no more than the law and its articles, or nothing that was made out. */
  written?: string
}

const figure = '[一二三四五六七八九十百千零〇两\\d]+'
const article = `第${figure}条(?:之${figure})?(?:第${figure}款)?(?:第?[（(]?${figure}[）)]?项)?`
const articleList = new RegExp(
  `^\\s*${article}(?:[、，,和及与至]{1,2}(?:${article}|第${figure}款|第?[（(]${figure}[）)]项))*`,
)
const title = /^《[^《》]+(?:〈[^〉]*〉[^《》]*)?》(?:[（(][^）)]{1,30}[）)])?/
const bareTitle = new RegExp(
  `^[^《》：:，。；;\\s第]{2,40}?(?:法|条例|规定|办法|规则|细则|决定|解释|标准|意见)(?:[（(][^）)]{1,30}[）)])?(?=\\s*第${figure}条)`,
)
/** Where law text goes on to another article, or to another law. */
const nextArticle = new RegExp(`(?<=[。；;”"\\s])${article}(?=[：:\\s“"])`, 'g')
const nextLaw = new RegExp(`(?<=[。；;”"])\\s*(?=《[^《》]+》(?:[（(][^）)]*[）)])?\\s*${article})`)

/**
 * Reads on what laws an item stands, as lists write it: several in a cell, numbered or not, with the text of the law copied
 * behind its article. The text is taken off; an article in it that is cited on its own stays.
 */
export function readBasis(text: string): Basis[] {
  const found: Basis[] = []
  let quoting = false
  for (const point of text.split('\n').flatMap(pointsOf)) {
    for (const part of withoutNumbering(point).split(nextLaw)) quoting = readPart(part.trim(), quoting, found)
  }
  return merged(found)
}

/** As an entry of the list: 《电子商务法》第十五条第一款、第七十六条. */
export function writeBasis({ law = '', articles, written }: Basis): string {
  return written ?? `${law}${articles.join('、')}`
}

/** Returns whether the part ends in law text, which may go on in the next one. */
function readPart(part: string, quoting: boolean, found: Basis[]): boolean {
  const before = found.at(-1)
  let rest = part.replace(/^(?:依据|根据|依照|违反)[:：]?(?=《)/, '')
  let cited = 0
  for (;;) {
    const [law] = title.exec(rest) ?? bareTitle.exec(rest) ?? []
    if (law === undefined) break
    rest = rest.slice(law.length)
    const [list = ''] = articleList.exec(rest) ?? []
    rest = rest.slice(list.length)
    found.push({ law, articles: list === '' ? [] : [list.trim()] })
    cited++
    const [joint] = /^[；;、，,和及与]{1,2}\s*(?=《)/.exec(rest) ?? []
    if (joint === undefined) break
    rest = rest.slice(joint.length)
  }
  const last = found.at(-1)
  if (cited === 0) {
    // Without a law of its own it belongs to the one before: another of its articles, or more of its text.
    const [list = ''] = articleList.exec(part) ?? []
    if (before && list !== '' && /^[：:\s]/.test(part.slice(list.length))) {
      before.articles.push(list.trim(), ...articlesIn(part.slice(list.length)))
      return true
    }
    if (quoting) {
      before?.articles.push(...articlesIn(part))
      return true
    }
    const words = withoutEnd(part)
    if (words !== '') found.push({ articles: [], written: words })
    return false
  }
  if (withoutEnd(rest) === '') {
    if (cited === 1 && last) last.written = withoutEnd(part)
    return false
  }
  if (cited === 1 && last && [...rest].length <= remarkMax && !/[：:“"]/.test(rest)) {
    last.written = withoutEnd(part)
    return false
  }
  last?.articles.push(...articlesIn(rest))
  return true
}

/** A few words behind an article, such as 的规定, are no law text. */
const remarkMax = 20

const articlesIn = (text: string): string[] => text.match(nextArticle) ?? []

const withoutEnd = (text: string) => text.replace(/[；;。，,、\s]+$/, '')

/** One entry a law, in the order in which they are first named. */
function merged(bases: readonly Basis[]): Basis[] {
  const byLaw = new Map<string, Basis>()
  const others: Basis[] = []
  for (const basis of bases) {
    const key = basis.law === undefined ? undefined : plainLaw(basis.law)
    const same = key === undefined ? undefined : byLaw.get(key)
    if (same) {
      const added = basis.articles.filter((each) => !same.articles.includes(each))
      if (added.length === 0) continue
      same.articles.push(...added)
      delete same.written
    } else {
      const own = { ...basis, articles: [...new Set(basis.articles)] }
      others.push(own)
      if (key !== undefined) byLaw.set(key, own)
    }
  }
  return others
}

/** Holds bases against the laws that the pack knows. */
export function checkBasis(bases: readonly Basis[], laws: readonly KnownLaw[]): { flaws: Flaw[]; remarks: Remark[] } {
  if (laws.length === 0) return { flaws: [], remarks: [] }
  const flaws: Flaw[] = []
  const remarks: Remark[] = []
  for (const { law, articles } of bases) {
    if (law === undefined) continue
    const name = plainLaw(law)
    const known = laws.find(({ title: whole, short }) => [whole, short].map(plainLaw).includes(name))
    if (!known) {
      remarks.push({ kind: 'unheld', law: name })
      continue
    }
    if (known.superseded) remarks.push({ kind: 'superseded', law: known.short })
    const last = Math.max(0, ...articles.flatMap(numbersOf))
    if (last > known.articles)
      flaws.push({
        message: `《${known.short}》共 ${known.articles} 条，没有第${last}条`,
        fix: '照法律原文改成对的条号',
      })
  }
  return { flaws, remarks }
}

const plainLaw = (law: string) =>
  law
    .replace(/[（(][^）)]*[）)]$/, '')
    .replace(/[《》\s]/g, '')
    .replace(/^中华人民共和国/, '')

function numbersOf(articles: string): number[] {
  return [...articles.matchAll(new RegExp(`第(${figure})条`, 'g'))].map(([, number = '']) => numberOf(number))
}

const digits = '零一二三四五六七八九'
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** 一百二十 is 120, and 33 is 33. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  let total = 0
  let digit = 0
  for (const sign of written.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = units[sign]
    if (unit === undefined) digit = Math.max(0, digits.indexOf(sign))
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}
