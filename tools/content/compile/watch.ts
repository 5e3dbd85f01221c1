import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls `changed` a moment after the last of a burst of changes in a folder or below it. Returns the function that stops it.
 * Folders are watched one by one: Linux loses files that editors replace when it is asked to watch a tree.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, 100)
  }
  const below = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  const watchers = [folder, ...below.map((entry) => join(entry.parentPath, entry.name))].map((path) =>
    watch(path, soon),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
