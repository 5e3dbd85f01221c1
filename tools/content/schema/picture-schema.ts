import { z } from 'zod'
import { plainMessage } from '../../pack/schema-message'
import { emoji } from './emoji'
import { id, words } from './schema'

const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const at = { x: z.number().exactOptional(), y: z.number().exactOptional() }
const sized = { ...at, s: z.number().positive().exactOptional(), flip: z.literal(true).exactOptional() }
const lettering = z.string().regex(/^[\p{Script=Han}\d]+$/u)

/** Somebody of the cast, as far as the picture shows them otherwise than usual. */
const person = z.strictObject({
  who: z.string(),
  face: z.string(),
  ...sized,
  holds: z.string().exactOptional(),
  wears: z.array(z.string()).exactOptional(),
  hat: z.string().exactOptional(),
  hair: z.string().exactOptional(),
  cloth: colour.exactOptional(),
})

const things = [
  person,
  z.strictObject({ emoji, ...sized, size: z.number().positive() }),
  z.strictObject({
    part: z.string(),
    ...sized,
    sx: z.number().positive().exactOptional(),
    sy: z.number().positive().exactOptional(),
  }),
  z.strictObject({
    sign: lettering,
    ...at,
    size: z.number().positive().exactOptional(),
    colour: z.enum(['red', 'green', 'brown', 'white', 'none']).exactOptional(),
  }),
  z.strictObject({ bubble: z.union([emoji, lettering]), ...at, tail: z.enum(['left', 'right']) }),
  z.strictObject({
    table: z.tuple([z.number(), z.number()]),
    y: z.number().exactOptional(),
    colour: colour.exactOptional(),
  }),
  z.strictObject({
    rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    fill: colour,
    rx: z.number().exactOptional(),
  }),
  z.strictObject({
    path: z.string(),
    fill: colour.exactOptional(),
    stroke: colour.exactOptional(),
    width: z.number().positive().exactOptional(),
  }),
] as const

const kinds = ['who', 'emoji', 'part', 'sign', 'bubble', 'table', 'rect', 'path'] as const

/** One thing in a picture: its first field says which. Faults are told of that kind alone. */
const item = z.record(z.string(), z.unknown()).transform((value, context) => {
  const kind = kinds.findIndex((name) => Object.hasOwn(value, name))
  const schema = things[kind]
  if (!schema) {
    context.issues.push({ code: 'custom', input: value, message: `里要有 ${kinds.join('、')} 中的一样` })
    return z.NEVER
  }
  const result = schema.safeParse(value, { error: plainMessage, reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue)
  return z.NEVER
})

const drawn = {
  background: z.string(),
  /** How many colours: fewer make a smaller file. */
  colours: z.int().min(8).max(64).exactOptional(),
  items: z.array(item).min(1),
}

export const picturesSchema = z.strictObject({
  banner: z.strictObject({ ...drawn, height: z.int().min(100).max(400) }).exactOptional(),
  scenes: z.array(
    z.strictObject({
      id,
      /** What it shows, for those who do not see it. */
      alt: words(40),
      /** The lessons it stands over, or the topics, for whose lessons it does where they have none of their own. */
      for: z.array(id).min(1),
      ...drawn,
    }),
  ),
})

/** What stands behind the people of a story, by place. */
export const groundsSchema = z.record(id, z.strictObject(drawn))

export type GroundsEntry = z.infer<typeof groundsSchema>

export type PicturesEntry = z.infer<typeof picturesSchema>
export type SceneItem = z.infer<(typeof things)[number]>
