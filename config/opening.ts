import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** What index.html shows while the app is still on its way: the app's name, what it is, and whom to call meanwhile. */
interface Opening {
  title: string
  about: string
  /** In the order of the home page: first the one for whoever is in danger. */
  hotlines: {
    number: string
    name: string
    use: string
    danger: boolean
    /** Where its use is said, in words: nothing can be tapped open yet. */
    source: string
  }[]
}

/** From the pack's files. Empty where they cannot be read: what is wrong with them the compiler says, in an editor's words. */
export function openingOf(packFolder: string): Opening {
  const { title = '', about = '' } = (read(packFolder, 'pack.yaml') ?? {}) as Partial<Opening>
  const hotlines = (read(packFolder, 'hotlines.yaml') ?? []) as Hotline[]
  const sources = (read(packFolder, 'sources.yaml') ?? []) as { id: string; title?: string; short?: string }[]
  const sourceOf = (cite: string) => {
    const page = /^网页 (.+)$/.exec(cite)?.[1]
    if (page === undefined) return cite.replace(/ (?=第)/, '')
    const { short, title = page } = sources.find(({ id }) => id === page) ?? {}
    return short ?? title
  }
  return {
    title: String(title),
    about: String(about),
    hotlines: hotlines
      .filter(({ home, danger }) => home || danger)
      .sort((a, b) => Number(b.danger ?? false) - Number(a.danger ?? false))
      .map(({ number, name, use, danger = false, cites = [] }) => ({
        number,
        name,
        use,
        danger,
        source: cites.map(sourceOf).join('、'),
      })),
  }
}

/** As it stands in hotlines.yaml. */
interface Hotline {
  number: string
  name: string
  use: string
  home?: boolean
  danger?: boolean
  cites?: string[]
}

function read(folder: string, name: string): unknown {
  const file = join(folder, name)
  return existsSync(file) ? parseDocument(readFileSync(file, 'utf8')).toJS() : undefined
}
