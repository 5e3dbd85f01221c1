import type { Leads } from '../content/leads'
import type { Statement } from '../content/statement'
import type { Face, Place } from './scenery'

/** Somebody of the village, who comes back from story to story; invented, as the cover says. */
export interface Villager {
  id: string
  name: string
  /** What they are to the others: 瓦工, 村委会主任. */
  about: string
}

/** Somebody in a panel, with the face that they make there. */
export interface Figure {
  who: string
  face: Face
  holds?: string
}

/** One bubble, or without `who` what is told over the picture. */
export interface Line {
  who?: string
  text: string
}

interface Choice {
  id: string
  text: string
  /** A small picture of it, by its name in Fluent Emoji Flat. */
  picture: string
  /** The panel that shows what follows. */
  to: string
}

/** How a story ends: well, put right late, or with something lost that stays lost. */
export type Outcome = 'good' | 'mended' | 'lost'

/** One picture with what is said in it. It leads to another panel, asks for a choice, or is an end: one of the three. */
export interface Panel {
  id: string
  /** The ground that they stand on. */
  place: Place
  /** From left to right. */
  people: Figure[]
  /** Small pictures of what it is about, by name in Fluent Emoji Flat. */
  things?: string[]
  lines: Line[]
  /** The rule that decides what just happened. */
  rule?: Statement
  to?: string
  ask?: string
  choices?: Choice[]
  ending?: { title: string; outcome: Outcome }
}

/** Days of the year, as MM-DD, and what they are; one that ends before it begins goes over New Year. */
export interface Season {
  from: string
  to: string
  name: string
}

/** As much of a story as a list shows. */
export interface StoryTitle {
  id: string
  title: string
  summary: string
  /** When it is told on the home page. */
  season?: Season
}

/** An invented case in which the reader decides what happens. */
export interface Story extends StoryTitle {
  /** In reading order; the first is the start. */
  panels: Panel[]
  leads: Leads
  /**
   * One that may be read beside whoever it is about: every panel can be left at once, these can be rung there, and nothing of
   * it is kept.
   */
  discreet?: { number: string; name: string }[]
}

/** As much of a panel as says what comes after it. */
interface Step {
  id: string
  to?: string
  choices?: readonly Pick<Choice, 'id' | 'to'>[]
}

/** A story as far as the reader has decided it. */
export interface Telling<P extends Step = Panel> {
  /** From the start to the next open choice or an end. */
  panels: P[]
  /** The choices that the story knows, in order: what an address said beyond them is dropped. */
  taken: string[]
}

/**
 * Replays choices from the start. One that the story does not know, say from an old link, ends the replay at its panel:
 * the reader is asked again rather than led astray.
 */
export function tell<P extends Step>(story: { panels: readonly P[] }, choices: readonly string[]): Telling<P> {
  const byId = new Map(story.panels.map((panel) => [panel.id, panel]))
  const panels: P[] = []
  const taken: string[] = []
  let at = story.panels[0]
  while (at && !panels.includes(at)) {
    panels.push(at)
    const next = at.to ?? at.choices?.find(({ id }) => id === choices[taken.length])
    if (typeof next === 'object') taken.push(next.id)
    const to = typeof next === 'object' ? next.to : next
    at = to === undefined ? undefined : byId.get(to)
  }
  return { panels, taken }
}

/** Every way through a story: the choices taken, and the panels that they show. Stops after `most` choices, so a loop ends too. */
export function waysThrough<P extends Step>(story: { panels: readonly P[] }, most = 4): Telling<P>[] {
  const walk = (choices: readonly string[]): Telling<P>[] => {
    const telling = tell(story, choices)
    const open = telling.panels[telling.panels.length - 1]?.choices ?? []
    if (open.length === 0 || choices.length > most) return [telling]
    return open.flatMap(({ id }) => walk([...choices, id]))
  }
  return walk([])
}

/** The choices that led to panel `at` of a telling, from 0: it may know more of them than were made until there. */
export const choicesBefore = <P extends Step>({ panels, taken }: Telling<P>, at: number): string[] =>
  taken.slice(0, panels.slice(0, at).filter(({ choices }) => choices).length)

/** How many panels the longest way has that begins with these choices. */
export function longestWay<P extends Step>(story: { panels: readonly P[] }, taken: readonly string[]): number {
  const ways = waysThrough(story).filter((way) => taken.every((choice, at) => way.taken[at] === choice))
  return Math.max(...ways.map(({ panels }) => panels.length))
}

/** Choices as an address carries them: `wait,complain`. Ids hold no comma. */
export const writeChoices = (taken: readonly string[]): string => taken.join(',')

/** Reads back what `writeChoices` wrote. */
export const readChoices = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((id) => /^[a-z0-9-]+$/.test(id))
