import { parseDocument } from 'yaml'
import { type Line, outlineOf } from './lines'
import { moved, outlineReadings, type Rewriting } from './outline-slips'
import { signReadings } from './sign-slips'
import type { Slip, Suspicion } from './slip'

/** How far a text could be read, and what is wrong with it there. */
export interface Broken {
  stage: (typeof stages)[number]
  faults: readonly Slip[]
}

const stages = ['text', 'signs', 'meaning', 'shape'] as const

/** Each try reads the whole file again. */
const mostTries = 40

/**
 * The slip that a broken file comes from: of all that an editor may have meant, what makes the file sound, or else what
 * gets it further. `readAgain` returns nothing for a sound text.
 */
export function findSlip(
  text: string,
  broken: Broken,
  readAgain: (text: string) => Broken | undefined,
): Slip | undefined {
  if (broken.stage === 'text') return undefined
  let better: Slip | undefined
  for (const suspicion of suspicionsIn(text, broken).slice(0, mostTries)) {
    const next = readAgain(suspicion.mended)
    if (!next) return suspicion
    if (!better && isFurther(next, broken) && suspicion.line <= firstLine(broken) + 1) better = suspicion
  }
  return better
}

function isFurther(next: Broken, before: Broken): boolean {
  const stagesOn = stages.indexOf(next.stage) - stages.indexOf(before.stage)
  return stagesOn > 0 || (stagesOn === 0 && before.stage !== 'shape' && firstLine(next) > firstLine(before))
}

const firstLine = ({ faults }: Broken) => faults[0]?.line ?? 0

/** The lines nearest to where the file goes wrong first. */
function suspicionsIn(text: string, broken: Broken): Suspicion[] {
  const all = text.split('\n')
  const lines = outlineOf(text)
  const written = (texts: ReadonlyMap<number, string>) =>
    all.map((line, index) => texts.get(index + 1) ?? line).join('\n')
  const signs = lines.flatMap((line) =>
    signReadings(line).map(
      ({ message, text }): Rewriting => ({ line: line.number, message, texts: new Map([[line.number, text]]) }),
    ),
  )
  const found = [...signs.filter(readsAlone), ...outlineReadings(lines), ...regrouped(lines, broken)]
  const distance = ({ line }: Rewriting) => Math.min(...broken.faults.map((fault) => Math.abs(fault.line - line)))
  return found
    .sort((a, b) => distance(a) - distance(b))
    .map(({ line, message, texts }) => ({ line, message, mended: written(texts) }))
}

/** A line that makes no sense alone makes none in its file. */
function readsAlone({ texts }: Rewriting): boolean {
  return [...texts.values()].every(
    (text) => parseDocument(text.trimStart(), { prettyErrors: false }).errors.length === 0,
  )
}

/** Lines that stand right in the outline and still have no business where they are. */
function regrouped(lines: readonly Line[], { stage, faults }: Broken): Rewriting[] {
  if (stage !== 'shape') return []
  const wrong = faults.map(({ line }) => line)
  return lines.flatMap((line, index) => {
    if (!wrong.includes(line.number) || line.indent === 0) return []
    const columns = new Set(lines.slice(Math.max(0, index - 30), index).map(({ column }) => column))
    return [...columns]
      .filter((column) => column !== line.indent && Math.abs(column - line.indent) <= 4)
      .flatMap((column) => moved(line, lines.slice(index + 1), column))
  })
}
