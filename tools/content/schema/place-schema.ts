import { z } from 'zod'
import { statement } from './dispute-schema'
import { emoji } from './emoji'
import { backedOrAdvice, grounds } from './grounds'
import { id, words } from './schema'

/** What there is for a walker: a small picture of it, and how many, as it stands in the text. */
const existing = z
  .strictObject({ text: words(40), picture: emoji, count: words(8).exactOptional(), ...grounds })
  .check(backedOrAdvice)
  .check(({ value, issues }) => {
    if (value.count !== undefined && !value.text.includes(value.count))
      issues.push({ code: 'custom', input: value, path: ['count'], message: `text 里没有“${value.count}”这几个字` })
  })

export const placesSchema = z.strictObject({
  exists: z.array(existing).min(1),
  unpublished: z.array(statement).min(1),
  reading: z.array(id),
})

export type PlacesEntry = z.infer<typeof placesSchema>
