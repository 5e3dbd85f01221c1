import path from 'node:path'
import type LicensePlugin from 'webpack-license-plugin'

type Settings = NonNullable<ConstructorParameters<typeof LicensePlugin>[0]>

/** Webpack's runtime is in every bundle, and what is drawn with these in every build. */
const everywhere = ['webpack', 'lucide-static', '@dicebear/core', '@dicebear/open-peeps']

/** What is in a build without being a module of it. */
const besidesModules = {
  weapp: everywhere,
  // What the service worker is made of: Workbox bundles it by itself.
  h5: [...everywhere, 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'],
}

/**
 * Which packages end in this build, and under which licences: written beside the folder that is given out, not into it.
 * tools/licences makes the page of it, and the tests of each build hold the page against it.
 */
export const shippedPackages = (target: keyof typeof besidesModules): Settings => ({
  outputFilename: `../licences/${target}.json`,
  includeNoticeText: true,
  includePackages: () => besidesModules[target].map((name) => path.resolve(__dirname, '../node_modules', name)),
})
