import { z } from 'zod'
import type { Block } from '../../../src/domain/forms/form'
import { statement } from './dispute-schema'
import { id, words } from './schema'

const fieldId = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const condition = z.strictObject({ field: fieldId, is: z.array(id).min(1) })
const when = condition.exactOptional()

const field = z.strictObject({
  id: fieldId,
  kind: z.enum(['text', 'longText', 'date', 'amount', 'number', 'phone', 'idNumber', 'choice']),
  label: words(24),
  hint: words(60).exactOptional(),
  page: words(20).exactOptional(),
  required: id.exactOptional(),
  when,
  options: z
    .array(z.strictObject({ id, text: words(24), paper: z.string().exactOptional() }))
    .min(2)
    .exactOptional(),
  default: id.exactOptional(),
  past: z.literal(true).exactOptional(),
  month: z.literal(true).exactOptional(),
  digits: z.int().min(1).exactOptional(),
  max: z.int().min(1).exactOptional(),
  blank: z.int().min(1).exactOptional(),
})

const step = z.strictObject({
  id: fieldId,
  title: words(20),
  hint: words(60).exactOptional(),
  repeat: z.strictObject({ name: words(10), min: z.int().min(0), max: z.int().min(1) }).exactOptional(),
  when,
  fields: z.array(field).min(1),
  notes: z.array(statement).exactOptional(),
})

/** Lines of the paper itself: placeholders and brackets stand in them, so the copy editor's rules do not apply. */
const line = z.string().min(1)

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['title', 'heading', 'text', 'item', 'addressee']), text: line, when }),
    z.strictObject({ kind: z.literal('long'), field: fieldId, when }),
    z.strictObject({ kind: z.literal('each'), step: fieldId, blocks: z.array(block).min(1), when }),
    z.strictObject({
      kind: z.literal('table'),
      step: fieldId,
      columns: z.array(z.strictObject({ title: line, text: line, width: z.number().positive() })).min(2),
      rows: z.int().min(0),
      when,
    }),
    z.strictObject({ kind: z.literal('signature'), lines: z.array(line).min(1), step: fieldId.exactOptional(), when }),
    z.strictObject({ kind: z.literal('attachments'), items: z.array(line).min(1), when }),
  ]),
)

export const formSchema = z.strictObject({
  id,
  title: words(20),
  channel: id,
  summary: words(40),
  discreet: z.literal(true).exactOptional(),
  document: z.array(block).min(1),
  intro: z.array(statement).min(1),
  basis: z.record(id, statement),
  steps: z.array(step).min(1),
  notes: z.array(statement),
})

export type FormEntry = z.infer<typeof formSchema>
