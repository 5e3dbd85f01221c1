import { z } from 'zod'
import { statement } from './dispute-schema'
import { cites } from './grounds'
import { figure, icon, id, words } from './schema'

const statements = z.array(statement).min(1).max(8)
const picture = z.strictObject({ figure, cites })

const guide = z.strictObject({
  id,
  title: words(14),
  summary: words(24),
  icon,
  about: z.enum(['county', 'rights']),
  statements,
  lesson: id.exactOptional(),
  path: id.exactOptional(),
  triage: id.exactOptional(),
  picture: picture.exactOptional(),
})

const path = z.strictObject({
  id,
  title: words(14),
  summary: words(24),
  icon,
  who: statements,
  papers: statements,
  limit: statements,
  steps: statements,
  after: statements,
  triage: z.array(z.strictObject({ tree: id, when: words(24) })),
  picture: picture.exactOptional(),
})

export const creditSchema = z.strictObject({
  unpublished: statement,
  guides: z.array(guide).min(1),
  paths: z.array(path).min(1),
})

export type CreditEntry = z.infer<typeof creditSchema>
