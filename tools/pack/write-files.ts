import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a set of files, by path: each is written whole beside its place first, and moved there once all of them are.
 * So no reader ever meets half a file, and a full disk or a folder that refuses leaves the old set as it was.
 * @throws what the file system throws, leaving no drafts behind.
 */
export function writeFiles(contents: ReadonlyMap<string, string | Uint8Array>): void {
  const drafts = new Map([...contents.keys()].map((path) => [path, `${path}.${process.pid}.tmp`]))
  try {
    for (const [path, draft] of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(draft, contents.get(path) ?? '')
    }
    for (const [path, draft] of drafts) renameSync(draft, path)
  } finally {
    for (const draft of drafts.values()) rmSync(draft, { force: true })
  }
}
