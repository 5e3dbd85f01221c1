import fs from 'node:fs'
import path from 'node:path'

/** Bytes of a built mini-program's packages. */
export interface PackageSizes {
  main: number
  /** By the root that app.json gives. */
  subPackages: Record<string, number>
  /** What the pages of a package ask for beforehand, all together; by root, the main package's by ''. */
  preloads: Record<string, number>
}

interface PackageConfig {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
  preloadRule?: Record<string, { packages: string[] }>
}

/** Measures the packages of a built mini-program. Everything outside the sub-packages' folders is the main package. */
export function measurePackages(dist: string): PackageSizes {
  const config = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as PackageConfig
  const roots = (config.subPackages ?? config.subpackages ?? []).map(({ root }) => root)
  const subPackages = Object.fromEntries(roots.map((root) => [root, folderBytes(path.join(dist, root))]))
  const inSubPackages = Object.values(subPackages).reduce((sum, bytes) => sum + bytes, 0)
  return { main: folderBytes(dist) - inSubPackages, subPackages, preloads: preloadsIn(config, subPackages) }
}

function preloadsIn(
  { preloadRule = {} }: PackageConfig,
  subPackages: PackageSizes['subPackages'],
): PackageSizes['preloads'] {
  const asked: Record<string, Set<string>> = {}
  for (const [page, { packages }] of Object.entries(preloadRule)) {
    const root = Object.keys(subPackages).find((each) => page.startsWith(`${each}/`)) ?? ''
    asked[root] = new Set([...(asked[root] ?? []), ...packages])
  }
  return Object.fromEntries(
    Object.entries(asked).map(([root, packages]) => [
      root,
      [...packages].reduce((sum, name) => sum + (subPackages[name] ?? 0), 0),
    ]),
  )
}

function folderBytes(folder: string): number {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
