import { z } from 'zod'
import { dialable } from '../cell-types'

/** Fields several kinds have, as they are stored. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const words = z.string().min(1)
export const township = z.string().regex(/^\d{9}$/)
export const isoDate = z.iso.date()
export const demo = z.literal(true).exactOptional()
export const row = z.int().min(1)

/** In place of a number in demonstration records: no phone can dial it. */
export const demoPhone = '示例号码'
export const phone = z.union([z.string().regex(dialable), z.literal(demoPhone)])
