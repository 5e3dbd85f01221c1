import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a set of files, by path: each is written whole beside its place first, and moved there once all of them are.
 * So no reader ever meets half a file, and a full disk or a folder that refuses leaves the old set as it was.
 * @throws what the file system throws, leaving no drafts behind.
 */
export function writeFiles(texts: ReadonlyMap<string, string>): void {
  const drafts = new Map([...texts.keys()].map((path) => [path, `${path}.${process.pid}.tmp`]))
  try {
    for (const [path, draft] of drafts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(draft, texts.get(path) ?? '')
    }
    for (const [path, draft] of drafts) renameSync(draft, path)
  } finally {
    for (const draft of drafts.values()) rmSync(draft, { force: true })
  }
}
