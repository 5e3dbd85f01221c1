import { z } from 'zod'
import { type FindableKey, findableKinds } from '../../../src/domain/search/search-pack'
import { statement } from './dispute-schema'
import { id, words } from './schema'

export const folkWord = z.strictObject({
  id,
  says: z.array(words(10)).min(1),
  writes: z.array(words(16)).min(1),
  reason: statement,
})

const key: z.ZodType<FindableKey> = z.templateLiteral([z.enum(findableKinds), ':', z.string().regex(/^[a-z0-9-]+$/)])

export const sayingsSchema = z.strictObject({
  /** What the search page offers before anything is typed; each is one of the sayings below. */
  suggestions: z.array(words(10)),
  /** What every question has in it and says nothing. */
  fillers: z.array(words(10)).default([]),
  sayings: z.array(folkWord.extend({ first: z.array(key).min(1).max(4) })),
})

/** How people talk of one kind of dispute; `name` is what it is called while it has no questions of its own. */
export const spokenSchema = z.strictObject({
  name: words(16).optional(),
  telling: z.array(words(12)).min(1),
  usual: z.array(words(12)).default([]),
  /** As somebody would ask it. */
  asked: z.array(words(40)).default([]),
})

export type SpokenEntry = z.infer<typeof spokenSchema>
export type SayingsEntry = z.infer<typeof sayingsSchema>
