interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** Every page of src/app.config, as a route without parameters. */
export function appPages(): string[] {
  // Taro's build puts this name in; outside a build the config is what it is given.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const config = (require('../../../src/app.config') as { default: AppConfig }).default
  const inSubPackages = config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...config.pages, ...inSubPackages].map((page) => `/${page}`)
}
