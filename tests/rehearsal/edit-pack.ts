import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where a new entry lands among those of its kind: no test may rest on which one is first, or last. */
export type Place = 'first' | 'last'

/** The files of one pack, edited as a writer does by hand. */
export class PackFiles {
  constructor(private readonly folder: string) {}

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true })
    writeFileSync(join(this.folder, name), text)
  }

  edit(name: string, change: (text: string) => string): void {
    const text = this.read(name)
    const changed = change(text)
    if (changed === text) throw new Error(`nothing to change in ${name}`)
    this.write(name, changed)
  }

  /** Puts an entry into a file that is one list. */
  insert(name: string, entry: string, place: Place): void {
    this.edit(name, (text) =>
      place === 'last' ? `${text.trimEnd()}\n${entry}` : text.replace(/^- /m, () => `${entry}\n- `),
    )
  }

  /** Puts an entry into the list below a key at the left margin. */
  insertBelow(name: string, key: string, entry: string, place: Place): void {
    this.edit(name, (text) => {
      const [before = '', after = ''] = text.split(new RegExp(`(?<=^${key}:\\n)`, 'm'))
      const end = after.search(/^\w/m)
      const list = end < 0 ? after : after.slice(0, end)
      const rest = after.slice(list.length)
      return before + (place === 'first' ? `${entry}${list}` : `${list.trimEnd()}\n${entry}`) + rest
    })
  }

  /** Lists an id in pack.yaml. */
  list(key: string, id: string, place: Place): void {
    this.edit('pack.yaml', (text) =>
      text.replace(new RegExp(`^(${key}: \\[)(.*)\\]`, 'm'), (_, start: string, ids: string) =>
        place === 'first' ? `${start}${id}, ${ids}]` : `${start}${ids}, ${id}]`,
      ),
    )
  }

  files(folder: string): string[] {
    const path = join(this.folder, folder)
    return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : []
  }
}
