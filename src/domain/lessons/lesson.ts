import type { Leads } from '../content/leads'
import type { Statement } from '../content/statement'

/** What a card does for the reader; `case` is an invented everyday story (以案说法) and is marked as such. */
export type CardKind = 'what' | 'me' | 'do' | 'case' | 'note'

/** A picture of figures. Every kind also has a text of the same content, see `describeFigure`. */
export type Figure =
  | { type: 'count'; items: CountItem[] }
  | { type: 'bars'; unit: string; items: BarItem[] }
  | { type: 'ladder'; steps: StepItem[] }
  | { type: 'flow'; steps: StepItem[] }

/** `value` is printed as written ("4 万余"), `unit` behind it. */
export interface CountItem {
  label: string
  value: string
  unit: string
}
export interface BarItem {
  label: string
  value: number
}
/** One rung (bottom first) or one step (first first). */
export interface StepItem {
  label: string
  note?: string
}

export interface Card extends Statement {
  kind: CardKind
  heading: string
  figure?: Figure
}

export interface Lesson {
  id: string
  title: string
  summary: string
  topic: string
  /** What stands over it. */
  scene?: Scene
  cards: Card[]
  leads?: Leads
}

/** A picture across the page, by its name, and what it shows. */
export interface Scene {
  name: string
  alt: string
}

export interface Topic {
  id: string
  title: string
  summary: string
  icon: string
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture?: string
  /** Lesson ids in reading order. */
  lessons: string[]
}

/**
 * The figure in words, for screen readers, search and the claims checker:
 * "不罚轻罚事项 762 项；执法领域 29 个。", "从下到上：村、乡镇、县。", "第一步，受理；第二步，调解。"
 */
export function describeFigure(figure: Figure): string {
  switch (figure.type) {
    case 'count':
      return `${figure.items.map((item) => `${item.label} ${amount(item.value, item.unit)}`).join('；')}。`
    case 'bars':
      return `${figure.items.map((item) => `${item.label} ${amount(String(item.value), figure.unit)}`).join('；')}。`
    case 'ladder':
      return `从下到上：${figure.steps.map(describeStep).join('、')}。`
    case 'flow':
      return `${figure.steps.map((step, index) => `第${'一二三四五'.charAt(index)}步，${describeStep(step)}`).join('；')}。`
  }
}

function amount(value: string, unit: string): string {
  return /\d$/.test(value) && !unit.startsWith('%') ? `${value} ${unit}` : `${value}${unit}`
}

function describeStep(step: StepItem): string {
  return step.note === undefined ? step.label : `${step.label}（${step.note}）`
}
