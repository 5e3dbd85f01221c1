import type { Compilation } from 'webpack'

/**
 * The scripts and styles that a page needs besides those that every page starts with, by its route (`pages/home/index`).
 * index.html asks for them at once: left to the app, the first request for them would wait until all of it has come.
 */
export function pageFiles(compilation: Compilation): Record<string, string[]> {
  const groups = compilation.chunkGroups.flatMap((group) =>
    group.origins.map(({ request }) => [/pages(?:\/[a-z-]+)+/.exec(request ?? '')?.[0], group.getFiles()] as const),
  )
  return Object.fromEntries(
    groups.flatMap(([route, files]) => (route ? [[route, files.filter((file) => /\.(?:js|css)$/.test(file))]] : [])),
  )
}
