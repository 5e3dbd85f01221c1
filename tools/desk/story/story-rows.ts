import type { StoryEntry } from '../../content/schema/story-schema'
import type { Choices } from '../../published/cell-types'
import type { Fields } from '../../published/kinds/kind'
import { emoji, emojiSign } from './story-cells'
import type { StorySheet } from './story-sheets'

type PanelEntry = StoryEntry['panels'][number]

/** Written in place of citations where a rule is advice of our own. */
export const adviceWord = '小提醒'

/** The row of the first sheet. */
export function headFields(story: Omit<StoryEntry, 'panels'>): Fields {
  const { id, title, summary, trees, lesson, deadline, form, questions, season, discreet } = story
  return filled({
    ...{ id, title, summary, tree1: trees[0], tree2: trees[1], lesson, deadline, form },
    ...{
      question1: questions[0],
      question2: questions[1],
      from: season?.from,
      until: season?.to,
      season: season?.name,
    },
    discreet,
  })
}

/** The rows of a panel: what is seen and said side by side, then the choices. */
export function panelFields(panel: Pick<PanelEntry, 'people' | 'lines'> & Partial<PanelEntry>): Fields[] {
  const { id, place, people, things = [], lines, rule, to, ask, choices = [], ending } = panel
  const cites = rule?.advice ? [adviceWord] : (rule?.cites ?? [])
  const height = Math.max(1, people.length, things.length, lines.length, cites.length)
  const rows = Array.from({ length: height }, (_, at) => ({
    ...people[at],
    thing: things[at],
    speaker: lines[at]?.who,
    words: lines[at]?.text,
    cite: cites[at],
  }))
  const options = choices.map(({ text, picture, to }) => ({ option: text, picture, to }))
  const all: Record<string, string | undefined>[] = [...rows, ...options]
  Object.assign(all[0] ?? {}, { panel: id, place, rule: rule?.text })
  Object.assign(all[height] ?? {}, { ask })
  Object.assign(
    all.at(-1) ?? {},
    to !== undefined && { to },
    ending && { ending: ending.title, outcome: ending.outcome },
  )
  return all.map(filled)
}

/** A row as it stands in the workbook: names rather than ids. */
export function shownRow(fields: Fields, { columns }: StorySheet, choices: Choices): (string | null)[] {
  return columns.map(({ key, type }) => {
    const value = fields[key]
    if (value === undefined) return null
    if (type === emoji) return emojiSign(String(value))
    if (Array.isArray(value)) return value.join('\n')
    return type.options?.(choices).find(({ id }) => id === value)?.label ?? String(value)
  })
}

const filled = (fields: Record<string, string | string[] | undefined>): Fields =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
