import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Source, Standing } from '../../src/domain/content/provenance'
import { dayNumber, type IsoDay } from '../../src/domain/disputes/calendar'
import { ContentError } from '../pack/problem'
import type { Corpus } from './corpus'

/** How long a check of a law's standing lasts, in days. */
const checkLasts = 180

export type CurrencyKind =
  | 'superseded'
  | 'not yet in force'
  | 'superseded in part'
  | 'wrong version'
  | 'article beyond the end'
  | 'not held'
  | 'unknown standing'
  | 'not checked'

/** What is wrong with one law of sources.yaml. */
export interface CurrencyFinding {
  kind: CurrencyKind
  /** Whether it keeps content from being released whatever the day; what does not is only told. */
  blocking: boolean
  law: string
  message: string
}

/** The kinds in the order they are told, with the heading of each. */
export const currencyKinds: Record<CurrencyKind, string> = {
  superseded: '已经被新的代替',
  'not yet in force': '还没有施行',
  'superseded in part': '有一部分被新的代替，还没有对照新的读过',
  'wrong version': '和手边的现行文本不是一个版本',
  'article beyond the end': '引的条号超出了现行文本',
  'not held': '手边没有原文，没法比',
  'unknown standing': '查不到有没有新的，来源页上写着“以最新公布的为准”',
  'not checked': `超过 ${checkLasts} 天没有核对`,
}

const standings: Record<string, Standing> = {
  current: 'current',
  unknown: 'unknown',
  superseded: 'superseded',
  'superseded in part': 'superseded-in-part',
}

const indexSchema = z.array(
  z.object({
    title: z.string(),
    version: z.string().nullish(),
    articles: z.number().nullish(),
    /** `use`, or why it is not to be cited. */
    status: z.string(),
    standing: z.string().nullish(),
    replaced_by: z.string().nullish(),
    standing_note: z.string().nullish(),
  }),
)
type IndexedLaw = z.infer<typeof indexSchema>[number]

/**
 * Holds the laws of sources.yaml against an index of texts (`INDEX.json` in `folder`), and their last check against `today`.
 * @throws ContentError when the folder has no index that can be read.
 */
export function currencyOf(corpus: Corpus, folder: string, today: IsoDay): CurrencyFinding[] {
  const laws = readIndex(folder)
  return inOrder([
    ...lawsOf(corpus).flatMap((source) => heldAgainst(source, articlesCited(corpus, source), laws)),
    ...ownFindings(corpus, today),
  ])
}

/** What the register itself admits: texts it calls superseded, and checks that are too old. Needs no other texts. */
export function ownFindings(corpus: Corpus, today: IsoDay): CurrencyFinding[] {
  return inOrder(
    lawsOf(corpus).flatMap((source): CurrencyFinding[] => {
      const law = source.title
      const { checkedOn = '', standing, effectiveOn } = source
      const days = dayNumber(today) - dayNumber(checkedOn)
      return [
        ...(standing === 'superseded'
          ? [finding('superseded', law, 'sources.yaml 里写着 superseded，换成新的再发布')]
          : []),
        ...(effectiveOn !== undefined && effectiveOn > today
          ? [finding('not yet in force', law, `${effectiveOn} 起施行`)]
          : []),
        ...(standing === 'unknown' ? [finding('unknown standing', law, `${checkedOn} 核对过`)] : []),
        ...(days < 0 ? [finding('not checked', law, `写的核对日期 ${checkedOn} 还没有到`)] : []),
        ...(days > checkLasts ? [finding('not checked', law, `${checkedOn} 核对，已经 ${days} 天`)] : []),
      ]
    }),
  )
}

const lawsOf = ({ sources }: Corpus) => sources.filter(({ kind }) => kind === 'law')

const articlesCited = ({ citations }: Corpus, { id }: Source) =>
  citations.flatMap(({ citation }) => ('article' in citation && citation.source === id ? [citation.article] : []))

const blocks = new Set<CurrencyKind>([
  'superseded',
  'not yet in force',
  'superseded in part',
  'wrong version',
  'article beyond the end',
])

function finding(kind: CurrencyKind, law: string, message: string): CurrencyFinding {
  return { kind, blocking: blocks.has(kind), law, message }
}

function heldAgainst(source: Source, cited: readonly number[], laws: readonly IndexedLaw[]): CurrencyFinding[] {
  const { title } = source
  const named = laws.filter((law) => law.title === title)
  // An edition that is gone stands beside the one in force under the same title and a note in brackets.
  const law = named.find(({ status }) => status === 'use') ?? named[0]
  const edition = law ?? laws.find((other) => other.title.startsWith(`${title}(`))
  if (!edition) return [finding('not held', title, '目录里没有它')]
  const note = [edition.standing_note, edition.replaced_by && `新的是 ${edition.replaced_by}`]
    .filter(Boolean)
    .join('；')
  const standing = standings[edition.standing ?? '']
  if (standing === 'superseded' || edition.status !== 'use')
    return [finding('superseded', title, note || `目录里注明：${edition.status}`)]
  const last = Math.max(0, ...cited)
  return [
    ...(standing === 'superseded-in-part' && source.standing !== 'superseded-in-part'
      ? [finding('superseded in part', title, `sources.yaml 里要写 readAgainst：哪几条对照新的读过。${note}`)]
      : []),
    ...versionFindings(source, edition),
    ...(edition.articles && last > edition.articles
      ? [finding('article beyond the end', title, `引了第 ${last} 条，现行文本只有 ${edition.articles} 条`)]
      : []),
    ...(standing === 'unknown' && source.standing === 'current'
      ? [finding('unknown standing', title, 'sources.yaml 里写着 current，目录里是 unknown')]
      : []),
  ]
}

function versionFindings(source: Source, law: IndexedLaw): CurrencyFinding[] {
  const written = source.version
  const held = /^\d{4}(-\d\d-\d\d)?$/.test(law.version ?? '') ? (law.version ?? undefined) : undefined
  if (held !== undefined && written !== held)
    return [finding('wrong version', source.title, `sources.yaml 写的是 ${written ?? '空的'}，现行的是 ${held}`)]
  if (law.articles && source.articles !== law.articles)
    return [
      finding('wrong version', source.title, `sources.yaml 写的是 ${source.articles} 条，现行的有 ${law.articles} 条`),
    ]
  return []
}

function inOrder(findings: CurrencyFinding[]): CurrencyFinding[] {
  const order = Object.keys(currencyKinds)
  // The register and the index may both say that a standing is unknown: one line a law and kind.
  const once = new Map(findings.map((one) => [`${one.kind} ${one.law}`, one]))
  return [...once.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function readIndex(folder: string): IndexedLaw[] {
  const path = join(folder, 'INDEX.json')
  if (!existsSync(path))
    throw new ContentError([{ file: path, message: '没有这个文件：要有一份写明每部法还有没有效的目录' }])
  try {
    return indexSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new ContentError([
      { file: path, message: '读不懂：要是一个列表，每部法写 title、version、articles、status、standing' },
    ])
  }
}

/** The findings as a list to read, with a heading for each kind. */
export function currencyReport(findings: readonly CurrencyFinding[], laws: number): string {
  const blocking = findings.filter((one) => one.blocking).length
  const kinds = Object.entries(currencyKinds).flatMap(([kind, heading]) => {
    const of = findings.filter((one) => one.kind === kind)
    const lines = of.map(({ law, message }) => `    《${law}》${message}\n`)
    return of.length === 0 ? [] : [`${of[0]?.blocking ? '✗' : '！'} ${heading}（${of.length} 部）\n${lines.join('')}`]
  })
  const end = blocking === 0 ? `${laws} 部法，引用的都是现行的\n` : `${laws} 部法，要改的有 ${blocking} 处\n`
  return [...kinds, end].join('')
}
