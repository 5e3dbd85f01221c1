import { z } from 'zod'
import { audienceNames, kindNames } from '../../../src/domain/leniency/leniency'
import { question, statement } from './dispute-schema'
import { folkWord } from './folk-schema'
import { cites } from './grounds'
import { icon, id, words } from './schema'

const statements = z.array(statement)

const tells = z
  .array(z.string().regex(/^[\u3400-\u9fff0-9A-Za-z]{3,40}$/))
  .min(1)
  .max(20)

const guide = z.strictObject({
  id,
  title: words(14),
  summary: words(24),
  icon,
  statements: statements.min(1).max(8),
  lesson: id.exactOptional(),
  triage: id.exactOptional(),
  /** How people talk of it: listened for, never shown. */
  tells: tells.exactOptional(),
})

const outcome = {
  verdict: z.enum(['exempt', 'may', 'lighter', 'correct-first', 'warn-first', 'punished', 'no', 'depends']),
  title: words(24),
  why: statements.min(1),
  next: statements.min(1),
}

const check = z.strictObject({
  note: statement,
  start: id,
  questions: z.record(id, question),
  outcomes: z.record(id, z.strictObject(outcome)),
})

/** What inspections find every day, by who one is. */
export const everydaySchema = z.strictObject({
  start: id,
  /** The last answer where acts are to be chosen from: it is none of these. */
  otherwise: words(24),
  questions: z.record(
    id,
    z.union([
      question,
      z.strictObject({ text: words(30), hint: words(60).exactOptional(), acts: z.array(id).min(2).max(9) }),
    ]),
  ),
  acts: z
    .array(
      z.strictObject({
        id,
        option: words(22),
        says: z.array(words(16)).min(1).max(12),
        tells: tells.exactOptional(),
        ...outcome,
      }),
    )
    .min(1),
})

export type EverydayEntry = z.infer<typeof everydaySchema>

/** A list that holds everywhere: its items share the field, the department and most of their conditions. */
const national = z.strictObject({
  /** What a reader is told of where it comes from: 全国·税务. */
  origin: words(12),
  field: words(20),
  department: words(20),
  conditions: z.array(words(60)).min(1),
  correction: words(60),
  cites,
  items: z.array(
    z.strictObject({
      id,
      breach: words(60),
      /** What this item asks for besides. */
      conditions: z.array(words(60)).exactOptional(),
      basis: z.array(words(60)).min(1),
    }),
  ),
})

export const leniencySchema = z.strictObject({
  unpublished: statement,
  putRight: statement,
  /** Said where a warning comes before the fine. */
  warning: statement.exactOptional(),
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal: id.exactOptional(),
  guides: z.array(guide).min(1),
  check,
  /** What to see to from the visit to the decision, each to be ticked. */
  inspected: z.array(z.strictObject({ id, title: words(14), items: statements.min(1) })).exactOptional(),
  folk: z.array(folkWord),
  national,
})

/** What laws themselves do not punish, or not at once: the items of one field. */
export const exemptionsSchema = z.strictObject({
  field: words(20),
  items: z
    .array(
      z.strictObject({
        id,
        kind: z.literal(Object.keys(kindNames) as (keyof typeof kindNames)[]),
        breach: words(60),
        conditions: z
          .array(z.strictObject({ need: z.enum(['all', 'any']), lines: z.array(words(60)).min(1) }))
          .exactOptional(),
        correction: words(60).exactOptional(),
        /** What follows where it is not put right, and what is punished at once. */
        refused: words(100).exactOptional(),
        department: words(20),
        who: z
          .array(z.literal(Object.keys(audienceNames) as (keyof typeof audienceNames)[]))
          .min(1)
          .exactOptional(),
        cites,
      }),
    )
    .min(1),
})

export type ExemptionsEntry = z.infer<typeof exemptionsSchema>
export type LeniencyEntry = z.infer<typeof leniencySchema>
