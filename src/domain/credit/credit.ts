import type { Citation, CitedSource } from '../content/provenance'
import type { ListOrigin } from '../content/publication'
import type { Statement } from '../content/statement'
import type { Figure } from '../lessons/lesson'
import type { CreditRule } from './credit-rule'

/** A figure with what it rests on. */
export interface Picture {
  figure: Figure
  cites: Citation[]
}

/** One thing to know about 信用, a screen long: what the county does, or what the provincial regulation guarantees. */
export interface CreditGuide {
  id: string
  title: string
  summary: string
  icon: string
  about: 'county' | 'rights'
  picture?: Picture
  statements: Statement[]
  /** Where to go on, by id: a lesson, a path, or a tree of 解纷. */
  lesson?: string
  path?: string
  triage?: string
}

/** What a reader can do about a record: 查询, 异议, 修复. */
export interface CreditPath {
  id: string
  title: string
  summary: string
  icon: string
  picture?: Picture
  who: Statement[]
  papers: Statement[]
  limit: Statement[]
  /** In this order. */
  steps: Statement[]
  after: Statement[]
  /** Trees of 解纷, and when each is the better way. */
  triage: { tree: string; when: string }[]
}

/** credit.json; empty where the pack has nothing of 信用. */
export interface CreditPack {
  /** That the point rules are not published yet, and how to ask. */
  unpublished?: Statement
  guides: CreditGuide[]
  paths: CreditPath[]
  /** As the county has published them; none until it does. */
  rules: CreditRule[]
  /** Of the rules. */
  origin?: ListOrigin
  /** Titles of the lessons and trees that guides and paths name by id. */
  lessons: Record<string, string>
  trees: Record<string, string>
  sources: Record<string, CitedSource>
}
