import { z } from 'zod'
import { question, statement } from './dispute-schema'
import { folkWord } from './folk-schema'
import { cites } from './grounds'
import { icon, id, words } from './schema'

const statements = z.array(statement)

const guide = z.strictObject({
  id,
  title: words(14),
  summary: words(24),
  icon,
  statements: statements.min(1).max(8),
  lesson: id.exactOptional(),
  triage: id.exactOptional(),
})

const check = z.strictObject({
  note: statement,
  start: id,
  questions: z.record(id, question),
  outcomes: z.record(
    id,
    z.strictObject({
      verdict: z.enum(['exempt', 'may', 'lighter', 'no', 'depends']),
      title: words(24),
      why: statements.min(1),
      next: statements.min(1),
    }),
  ),
})

/** A list that holds everywhere: its items share the field, the department and most of their conditions. */
const national = z.strictObject({
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
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal: id.exactOptional(),
  guides: z.array(guide).min(1),
  check,
  folk: z.array(folkWord),
  national,
})

export type LeniencyEntry = z.infer<typeof leniencySchema>
