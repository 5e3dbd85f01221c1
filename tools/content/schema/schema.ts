import { z } from 'zod'
import { type DisputeArea, disputeAreas } from '../../../src/domain/disputes/dispute-area'
import { iconNames } from '../../../src/ui/icon/icon-names'
import { didYouMean } from '../../pack/nearest'
import { faultsIn } from './chinese-text'
import { emoji } from './emoji'
import { backedOrAdvice, cites, grounds } from './grounds'

/** Words a user reads, at most `max` characters, with Chinese punctuation. */
export function words(max: number) {
  return z.string().check((context) => {
    for (const fault of faultsIn(context.value, max)) {
      context.issues.push({ code: 'custom', input: context.value, message: fault })
    }
  })
}

/** `constructor` every object has, whatever is in it. */
export const id = z.string().regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/)

const icons: ReadonlySet<string> = new Set(iconNames)

/** An icon the build renders; any other would be an empty box. */
export const icon = z.string().refine((name) => icons.has(name), {
  error: ({ input }) =>
    `没有“${String(input)}”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去${didYouMean(String(input), icons)}`,
})

export const date = z.iso.date()
const url = z.url({ protocol: /^https?$/ })
const sectionKey = z.string().regex(/^[一二三四](\([一二三四五六七八九十]+\)\d*)?$/)
const unit = words(8)
const label = words(12)
const step = z.strictObject({ label, note: words(24).exactOptional() })
const steps = z.array(step).min(2).max(5)
export const figure = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('count'),
    items: z
      .array(z.strictObject({ label, value: words(12), unit }))
      .min(1)
      .max(4),
  }),
  z.strictObject({
    type: z.literal('bars'),
    unit,
    items: z
      .array(z.strictObject({ label, value: z.number().min(0) }))
      .min(2)
      .max(5),
  }),
  z.strictObject({ type: z.literal('ladder'), steps }),
  z.strictObject({ type: z.literal('flow'), steps }),
])

const card = z
  .strictObject({
    kind: z.enum(['what', 'me', 'do', 'case', 'note']),
    heading: words(14),
    text: words(70),
    figure: figure.exactOptional(),
    derived: z.record(z.string(), z.string()).exactOptional(),
    today: z.literal(true).exactOptional(),
    ...grounds,
  })
  .check(backedOrAdvice)

export const lessonSchema = z.strictObject({
  id,
  title: words(16),
  summary: words(40),
  covers: z.array(id).exactOptional(),
  /** Where it goes on for whoever it has happened to. */
  leads: z
    .strictObject({
      trees: z.array(id).min(1).max(2).exactOptional(),
      deadline: id.exactOptional(),
      form: id.exactOptional(),
    })
    .exactOptional(),
  cards: z.array(card).min(4).max(7).check(oneCardForToday),
})

/** The home page shows one card of a lesson alone; an invented case would be taken for news there. */
function oneCardForToday(context: z.core.ParsePayload<z.infer<typeof card>[]>): void {
  const chosen = context.value.flatMap((item, index) => (item.today ? [index] : []))
  const complain = (message: string, path: PropertyKey[]) =>
    context.issues.push({ code: 'custom', input: context.value, message, path })
  if (chosen.length === 0) complain('里要有一张写 today: true', [])
  for (const index of chosen.slice(1)) complain('只能写在一张卡片上', [index, 'today'])
  for (const index of chosen) {
    if (context.value[index]?.kind === 'case') complain('不能写在案例卡片上', [index, 'today'])
  }
}

export const topicsSchema = z
  .array(
    z.strictObject({
      id,
      title: words(10),
      summary: words(40),
      icon,
      picture: emoji.exactOptional(),
      lessons: z.array(id).min(1),
    }),
  )
  .min(1)

const sourceFields = {
  id,
  title: words(80),
  short: words(24).exactOptional(),
  publisher: words(40).exactOptional(),
  documentNumber: z.string().min(1).exactOptional(),
  effectiveOn: date.exactOptional(),
}
const publishedOn = { publishedOn: date.exactOptional() }
// A page can change or go, so the day it was read is part of the source.
const online = { url, accessedOn: date }
const maybeOnline = { url: url.exactOptional(), accessedOn: date.exactOptional() }

const lawFields = {
  ...sourceFields,
  /** Day the text in force was adopted or last revised; the year alone where no more is known. */
  version: z.union([date, z.string().regex(/^\d{4}$/)]).exactOptional(),
  articles: z.int().min(1),
  /** Day on which somebody last made sure of `standing`. */
  checkedOn: date,
  standing: z.enum(['current', 'unknown', 'superseded-in-part', 'superseded']),
  /** For a text superseded in part: the newer one, and the articles that were read against it and still hold. */
  readAgainst: z.strictObject({ source: id, articles: z.array(z.int().min(1)).min(1) }).exactOptional(),
}

function readAgainstSays({ value, issues }: z.core.ParsePayload<{ standing: string; readAgainst?: unknown }>): void {
  if ((value.standing === 'superseded-in-part') === (value.readAgainst !== undefined)) return
  const message = 'standing 是 superseded-in-part 的，才写、也必须写 readAgainst：新的是哪一部，哪几条对照它读过'
  issues.push({ code: 'custom', input: value, message, path: ['readAgainst'] })
}

export const sourcesSchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('report'), ...sourceFields, ...publishedOn, ...maybeOnline }),
    z.strictObject({ kind: z.literal('law'), ...lawFields }).check(readAgainstSays),
    z.strictObject({ kind: z.literal('notice'), ...sourceFields, ...publishedOn, ...online }),
    z.strictObject({ kind: z.literal('web'), ...sourceFields, ...publishedOn, ...online }),
  ]),
)

export const reportSchema = z.strictObject({
  sections: z.array(z.strictObject({ key: sectionKey, title: words(20) })).min(1),
  figures: z.array(z.strictObject({ id, label: words(24), count: z.int().min(1), unit, section: sectionKey })),
  systems: z.array(z.strictObject({ id, name: words(24), section: sectionKey })),
})

const treesOf = z.array(id).exactOptional()

const areas = Object.fromEntries(disputeAreas.map((area) => [area, treesOf])) as Record<DisputeArea, typeof treesOf>

export const packSchema = z.strictObject({
  id,
  county: words(10),
  title: words(16),
  edition: words(20),
  /** Over the home page, and what the app says of itself. */
  headline: words(20),
  about: words(60),
  /** Longitude and latitude of the county's centre in GCJ-02; places far from it are taken for slips. */
  centre: z.tuple([z.number().min(70).max(140), z.number().min(0).max(60)]).exactOptional(),
  /** The kinds of dispute by area, in the order a reader looks for them. */
  triage: z.strictObject(areas).exactOptional(),
  /** The topics of the quiz in the order a reader looks for them. */
  quiz: z.array(id).exactOptional(),
  /** The stories in the order of their list. */
  stories: z.array(id).exactOptional(),
})

export const hotlinesSchema = z.array(
  z.strictObject({
    number: z.string().regex(/^\d{3,6}$/),
    name: words(16),
    use: words(40),
    home: z.literal(true).exactOptional(),
    /** For whoever is in danger: the strip at the top of the home page, which has room for the first. */
    danger: z.literal(true).exactOptional(),
    /** The use in as few words as a button has room for. */
    brief: words(10).exactOptional(),
    cites,
  }),
)

export type LessonEntry = z.infer<typeof lessonSchema>
export type TopicEntry = z.infer<typeof topicsSchema>[number]
export type SourceEntry = z.infer<typeof sourcesSchema>[number]
export type ReportEntry = z.infer<typeof reportSchema>
export type PackEntry = z.infer<typeof packSchema>
export type HotlineEntry = z.infer<typeof hotlinesSchema>[number]
