import { z } from 'zod'
import { statement } from './dispute-schema'
import { id } from './schema'

export const placesSchema = z.strictObject({
  exists: z.array(statement).min(1),
  unpublished: z.array(statement).min(1),
  reading: z.array(id),
})

export type PlacesEntry = z.infer<typeof placesSchema>
