import { z } from 'zod'
import { cites } from './grounds'
import { id, words } from './schema'

const spelling = words(16)

const word = z.strictObject({
  id,
  word: spelling,
  aliases: z.array(spelling).min(1).exactOptional(),
  unlike: z.array(spelling).min(1).exactOptional(),
  means: z
    .array(z.strictObject({ text: words(60), cites }))
    .min(1)
    .max(2),
})

export const glossarySchema = z.array(word).min(1)

export type WordEntry = z.infer<typeof word>
