import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { PublicationKind } from '../../../src/domain/content/publication'
import { memoryPath } from '../../published/publication'
import type { Answers } from '../questions'
import { lasting } from '../questions'
import type { Mapping, RememberedColumns } from './mapping'

/**
 * What the last table of a kind taught: which heading is which column, and what was answered for the whole list. It lies
 * beside the publication, not in it: it says how an office draws its table, not what is published, and learning more of
 * that must not take the second person's signature off a list.
 */
export interface Memory extends RememberedColumns {
  answers: Answers
}

const text = z.record(z.string(), z.string())
const schema = z.object({ columns: text, constants: text, answers: text })

/** Nothing where there is none, or none that can be read: then all of it is guessed and asked again. */
export function readMemory(root: string, pack: string, kind: PublicationKind): Memory | undefined {
  const path = join(root, memoryPath(pack, kind))
  if (!existsSync(path)) return undefined
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

/** What to keep of a table that was published; nothing where it was made from our template and nothing was asked. */
export function memoryOf({ columns, constants, guessed }: Mapping, answers: Answers): Memory | undefined {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => lasting.some((each) => each === id)))
  if (!guessed && Object.keys(kept).length === 0) return undefined
  return {
    columns: Object.fromEntries(
      columns.flatMap(({ heading, target, ground }) => (ground && heading !== '' ? [[heading, target]] : [])),
    ),
    constants,
    answers: kept,
  }
}

export const serialiseMemory = (memory: Memory): string => `${JSON.stringify(memory, null, 2)}\n`
