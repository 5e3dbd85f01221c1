import { z } from 'zod'
import { emoji } from './emoji'
import { backedOrAdvice, cites, grounds } from './grounds'
import { date, icon, id, words } from './schema'

export const statement = z.strictObject({ text: words(90), ...grounds }).check(backedOrAdvice)
const statements = z.array(statement)
const ids = z.array(id)

/** The number to dial first, and what to ask there. */
const call = z
  .strictObject({ number: z.string().regex(/^\d{3,6}$/), text: words(24), ...grounds })
  .check(backedOrAdvice)

/** The one sentence a page opens with. */
const answer = z.strictObject({ text: words(40), ...grounds }).check(backedOrAdvice)

export const channelsSchema = z.array(
  z.strictObject({
    id,
    name: words(20),
    level: z.enum(['village', 'township', 'county', 'court', 'national']),
    summary: statement,
    call,
    exists: statement,
    can: statements.min(1),
    cannot: statements,
    cost: statement,
    bring: statements.min(1),
    after: statements.min(1),
    deadlines: ids,
    forms: ids,
    hotlines: z.array(z.string().regex(/^\d{3,6}$/)),
  }),
)

export const question = z.strictObject({
  text: words(30),
  hint: words(60).exactOptional(),
  options: z.array(z.strictObject({ id, text: words(24), to: id, picture: emoji.exactOptional() })).min(2),
})

const outcome = z.strictObject({
  title: words(24),
  answer,
  channel: id,
  call,
  why: statements.min(1),
  steps: statements.min(1),
  cases: statements.exactOptional(),
  alternatives: z.array(z.strictObject({ channel: id, when: statement })),
  cannot: statements,
  bring: statements,
  deadlines: ids,
  forms: ids,
  urgent: statement.exactOptional(),
  discreet: z.array(z.string()).min(1).exactOptional(),
  deadlineNote: statement.exactOptional(),
})

export const treeSchema = z.strictObject({
  id,
  title: words(16),
  summary: words(40),
  icon,
  picture: emoji,
  start: id,
  questions: z.record(id, question),
  urgent: statement.exactOptional(),
  discreet: z.array(z.string()).min(1).exactOptional(),
  outcomes: z.record(id, outcome),
})

const period = z.strictObject({ count: z.int().min(1), unit: z.enum(['day', 'workday', 'month', 'year']) })

export const deadlinesSchema = z.array(
  z.strictObject({
    id,
    group: words(10),
    title: words(30),
    side: z.enum(['reader', 'office']),
    kind: z.enum(['limitation', 'appeal', 'protection', 'duty', 'wait']),
    start: z.union([z.literal(''), words(40)]),
    period: period.nullable(),
    next: words(12).exactOptional(),
    counting: id,
    rule: statement,
    notes: statements,
    restart: statement.nullable(),
    outer: ids,
    late: statements,
  }),
)

export const countingSchema = z.array(
  z.strictObject({
    id,
    nextDay: statement,
    sameDay: statement,
    workdays: statement.nullable(),
    rolls: statement.nullable(),
    noRoll: statement.exactOptional(),
    mail: statement.nullable(),
    closes: statement.nullable(),
  }),
)

export const holidaysSchema = z.array(
  z.strictObject({
    year: z.int().min(2000).max(2100),
    source: id,
    holidays: z.array(z.strictObject({ name: words(10), from: date, to: date })).min(1),
    workdays: z.array(date),
  }),
)

export const townshipsSchema = z.array(z.strictObject({ id: z.string().regex(/^\d{9}$/), name: words(10), cites }))

export const foundContactsSchema = z.array(
  z.strictObject({
    id,
    name: words(24),
    /** Where it is shown while the county has published nobody. */
    channels: z.array(id).min(1),
    township: z
      .string()
      .regex(/^\d{9}$/)
      .exactOptional(),
    phone: z.string().regex(/^0\d{2,3}-\d{7,8}$/),
    address: words(40).exactOptional(),
    cites,
  }),
)

export type FoundContactEntry = z.infer<typeof foundContactsSchema>[number]
export type ChannelEntry = z.infer<typeof channelsSchema>[number]
export type TreeEntry = z.infer<typeof treeSchema>
export type DeadlineEntry = z.infer<typeof deadlinesSchema>[number]
export type CountingEntry = z.infer<typeof countingSchema>[number]
export type HolidayEntry = z.infer<typeof holidaysSchema>[number]
export type TownshipEntry = z.infer<typeof townshipsSchema>[number]
