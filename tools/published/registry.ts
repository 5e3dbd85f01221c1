import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { codeCount, codeOf } from '../../src/domain/places/board-code'
import { type TargetKind, targetKinds } from '../../src/domain/places/board-target'
import { packFolder } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { plainMessage, shapeMessage } from '../pack/schema-message'
import { demoPack } from './published'

export type Target = `${TargetKind}:${string}`

/**
 * One line of the registry: a code is given out, or what it stands for moves (`to`) or ends (null). Lines are only ever
 * added, because codes are printed on boards; each is sealed with all before it, so that a changed or missing one shows.
 */
type Line = { code: string; on: string; seal: string } & ({ number: number; target: Target } | { to: Target | null })

/** Every code ever given out in a pack, and what it stands for today. */
export interface Registry {
  pack: string
  lines: readonly Line[]
  /** By code; null where it has ended. */
  targets: ReadonlyMap<string, Target | null>
}

export const registryPath = (pack: string) => `${packFolder(pack)}/codes.json`

/** Demonstration codes come from the other half of all codes: none of them will ever be a real board's. */
const firstNumber = (pack: string) => (pack === demoPack ? codeCount / 2 + 1 : 1)

const target = z.templateLiteral([z.enum(targetKinds), ':', z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)])
const common = { code: z.string(), on: z.iso.date(), seal: z.string().regex(/^[0-9a-f]{8}$/) }
const lineSchema = z.union([
  z.strictObject({ number: z.int(), target, ...common }),
  z.strictObject({ to: target.nullable(), ...common }),
])

/** @throws ContentError with every line that is not as the desk wrote it. */
export function readRegistry(root: string, pack: string): Registry {
  const file = registryPath(pack)
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '[]'
  const problems: Problem[] = []
  const lines: Line[] = []
  for (const [index, entry] of parseList(text, file).entries()) {
    const line = lineSchema.safeParse(entry, { error: plainMessage })
    const message = line.success ? faultOf(line.data as Line, lines, pack) : shapeMessage(line.error.issues)
    if (message) problems.push({ file, line: index + 2, message })
    if (line.success) lines.push(line.data as Line)
  }
  if (problems.length > 0) throw new ContentError(problems)
  return { pack, lines, targets: targetsOf(lines) }
}

/** Gives a code to each target that never had one. */
export function issueCodes(registry: Registry, targets: readonly Target[], on: string): Registry {
  const given = new Set(registry.lines.flatMap((line) => ('target' in line ? [line.target] : [])))
  let { lines } = registry
  let number = firstNumber(registry.pack) + lines.filter((line) => 'number' in line).length
  for (const target of new Set(targets)) {
    if (given.has(target)) continue
    lines = sealed(lines, { number, code: codeOf(number), target, on })
    number++
  }
  return { ...registry, lines, targets: targetsOf(lines) }
}

/** The code stays on its board; from now on it leads to `to`, or, with null, says that it has ended. */
export function moveCode(registry: Registry, code: string, to: Target | null, on: string): Registry {
  const lines = sealed(registry.lines, { code, to, on })
  return { ...registry, lines, targets: targetsOf(lines) }
}

/** The code that was given to a target and still leads to it. */
export function codeFor({ targets }: Registry, wanted: Target): string | undefined {
  return [...targets].find(([, target]) => target === wanted)?.[0]
}

/** One line each, so that a comparison of two versions shows what was added. */
export const serialiseRegistry = ({ lines }: Registry) =>
  `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`

type Unsealed<L> = L extends Line ? Omit<L, 'seal'> : never

function sealed(before: readonly Line[], line: Unsealed<Line>): Line[] {
  return [...before, { ...line, seal: sealOf(before, line) } as Line]
}

function sealOf(before: readonly Line[], line: object): string {
  const said = JSON.stringify([before.at(-1)?.seal ?? '', Object.entries(line).sort(([a], [b]) => (a < b ? -1 : 1))])
  return createHash('sha256').update(said).digest('hex').slice(0, 8)
}

function faultOf(line: Line, before: readonly Line[], pack: string): string | undefined {
  const { seal, ...said } = line
  if (seal !== sealOf(before, said)) return '和前面的行对不上：有人改过或删过登记。登记只能添，请从 git 里恢复'
  if ('number' in line) {
    const next = firstNumber(pack) + before.filter((each) => 'number' in each).length
    if (line.number !== next) return `序号应为 ${next}`
    if (line.code !== codeOf(line.number)) return `序号 ${line.number} 的码应为 ${codeOf(line.number)}`
    if (before.some((each) => 'target' in each && each.target === line.target)) return `${line.target} 已经发过码`
    return undefined
  }
  return before.some(({ code }) => code === line.code) ? undefined : `没有发过 ${line.code} 这个码`
}

function targetsOf(lines: readonly Line[]): Map<string, Target | null> {
  return new Map(lines.map((line) => [line.code, 'target' in line ? line.target : line.to]))
}

function parseList(text: string, file: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    if (Array.isArray(parsed)) return parsed
  } catch {
    // Said below.
  }
  throw new ContentError([{ file, message: '不是一份登记。它由 npm run desk:codes 写，不要手改；请从 git 里恢复' }])
}
