import fs from 'node:fs'
import path from 'node:path'

/** What the host reads of app.json. */
export interface AppConfig {
  pages: string[]
  entryPagePath?: string
  subPackages?: SubPackageConfig[]
  subpackages?: SubPackageConfig[]
  tabBar?: { list: { pagePath: string; text: string }[] }
  [field: string]: unknown
}

/** One entry of `subPackages` in app.json. */
interface SubPackageConfig {
  root: string
  pages: string[]
}

/** What the host reads of a page's or a component's .json file. */
export interface ComponentConfig {
  usingComponents?: Record<string, string>
  [field: string]: unknown
}

/** A built mini-program folder, as WeChat sees it. Paths inside it never begin with a slash. */
export class MiniProgram {
  readonly appConfig: AppConfig
  /** Roots of the sub-packages, without a slash at either end. */
  readonly subPackageRoots: readonly string[]
  /** Every page of the main package and of the sub-packages. */
  readonly pages: readonly string[]
  readonly tabPages: readonly string[]
  readonly entryPage: string

  constructor(readonly root: string) {
    this.appConfig = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8')) as AppConfig
    const subPackages = this.appConfig.subPackages ?? this.appConfig.subpackages ?? []
    const inSubPackages = subPackages.flatMap(({ root: subRoot, pages }) =>
      pages.map((page) => path.posix.join(subRoot, page)),
    )
    this.subPackageRoots = subPackages.map(({ root: subRoot }) => subRoot.replace(/^\/|\/$/g, ''))
    this.pages = [...this.appConfig.pages, ...inSubPackages]
    this.tabPages = this.appConfig.tabBar?.list.map((tab) => tab.pagePath) ?? []
    this.entryPage = this.appConfig.entryPagePath ?? this.appConfig.pages[0] ?? ''
  }

  /** The .json beside a page or component; empty when it has none. */
  componentConfig(componentPath: string): ComponentConfig {
    const file = path.join(this.root, `${componentPath}.json`)
    return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as ComponentConfig) : {}
  }

  /** The components that a page or component names in its .json. */
  usedComponents(componentPath: string): string[] {
    const folder = path.posix.dirname(componentPath)
    return Object.values(this.componentConfig(componentPath).usingComponents ?? {}).map((target) =>
      target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target),
    )
  }

  /** The sub-package that holds a file, or undefined for the main package. */
  subPackageOf(file: string): string | undefined {
    return this.subPackageRoots.find((subRoot) => file.startsWith(`${subRoot}/`))
  }

  /** Paths of all files that end in `extension`, relative to the root. */
  filesEndingIn(extension: string): string[] {
    return fs
      .readdirSync(this.root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith(extension))
      .sort()
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.root, file), 'utf8')
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.root, file))
  }
}
