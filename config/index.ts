import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { DefinePlugin } from 'webpack'
import LicensePlugin from 'webpack-license-plugin'
import { GenerateSW } from 'workbox-webpack-plugin'
import { name, version } from '../package.json'
import { ContentPolicy } from './content-policy'
import { withIntegrity } from './integrity'
import { openingOf } from './opening'
import { chosenPack } from './pack'
import { pageFiles } from './page-files'
import { remoteContent } from './remote-content'
import { shippedPackages } from './shipped-packages'
import { WebManifest } from './web-manifest'

const packFolder = path.resolve(__dirname, '../content', chosenPack)

const opening = openingOf(packFolder)

/** Whether the mini-program may ask where the phone is. */
const isAsking = process.env.WEAPP_LOCATION === '1'

// The only Chinese-text lever that matters: the minifier's default writes every Chinese character as \uXXXX,
// six bytes instead of three.
const terser = { enable: true, config: { output: { ascii_only: false, comments: false } } }

// The worker that src/platform/offline.ts registers: every built file is kept, Workbox's own code is inside it (by default
// it is loaded from a server of Google's), and a new version waits until no page of the old one is open.
const offline: ConstructorParameters<typeof GenerateSW>[0] = {
  swDest: 'service-worker.js',
  inlineWorkboxRuntime: true,
  importScripts: ['all-settled.js'],
  sourcemap: false,
  exclude: [/\.LICENSE\.txt$/, /\.map$/],
  maximumFileSizeToCacheInBytes: 10_000_000,
  manifestTransforms: [withIntegrity],
  dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.(?:js|css)$/,
  ignoreURLParametersMatching: [/./], // WeChat and others add parameters to shared links
  clientsClaim: true, // the first visit is kept too, without a reload
  skipWaiting: false,
  // It would drop the caches of every folder below this one, where other counties may live. A cache is named after its
  // worker's folder, and Workbox takes out of it what a new version no longer has.
  cleanupOutdatedCaches: false,
}

/** What ships of any package is brought down to the browserslist like our own code: many are written in newer JavaScript. */
const isPackage = (file: string) => /node_modules[\\/]/.test(file)
/** Taro's own rule leaves out .cjs. */
const everyScript = /\.[cm]?[jt]sx?$/

/** Distances for phones without `gap`; `children` are the tags that stand in it. */
const flexGap = (...children: string[]) => ({
  [path.resolve(__dirname, 'flex-gap/plugin.js')]: { enable: true, config: { children } },
})

/** `npm start`, and tools/licences with a folder of its own, leave alone what was built to be given out. */
const outputRoot =
  process.env.NODE_ENV === 'development' && process.env.TARO_ENV === 'h5'
    ? 'dist/h5-start'
    : `${process.env.BUILD_INTO || 'dist'}/${process.env.TARO_ENV}`

/** What is copied as it is: pictures lie as they are to lie in the app, each in the package whose pages show it. */
const copied = [
  { from: 'src/assets/pictures', to: outputRoot, ignore: ['**/drawn.json'] },
  // In the sub-package whose map shows it: WeChat takes a marker only from a file.
  ...(process.env.TARO_ENV === 'weapp'
    ? [{ from: 'src/assets/map/pin.png', to: `${outputRoot}/pages/places/pin.png` }]
    : []),
  // Beside the worker.
  ...(process.env.TARO_ENV === 'h5' && process.env.NODE_ENV === 'production'
    ? [{ from: 'src/assets/worker/all-settled.js', to: `${outputRoot}/all-settled.js` }]
    : []),
]

const remote = remoteContent(process.env, packFolder)

export default defineConfig<'webpack5'>(async () => {
  const config: UserConfigExport<'webpack5'> = {
    projectName: name,
    date: '2026-11-24',
    designWidth: 375,
    deviceRatio: { 375: 2, 750: 1 },
    sourceRoot: 'src',
    outputRoot,
    plugins: [
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/plugin-platform-h5',
      path.resolve(__dirname, 'aria/plugin.js'),
      path.resolve(__dirname, 'prepare/plugin.js'),
    ],
    framework: 'react',
    // Levels of nesting written out in templates before recursion needs a component; 8 saves 22 kB and fits our depth of 20.
    baseLevel: 8,
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // For watching only. What is given out is built from nothing: from a cache that holds the modules before a change, Taro
    // and webpack have made a mini-program in which a component that had moved to another file was undefined.
    cache: {
      enable: process.env.NODE_ENV === 'development',
      // The pages' configs read WEAPP_LOCATION and the county's title, which the cache does not see.
      name: [process.env.TARO_ENV, path.basename(packFolder), isAsking && 'location'].filter(Boolean).join('-'),
    },
    jsMinimizer: 'terser',
    terser,
    alias: { '@': path.resolve(__dirname, '..', 'src') },
    defineConstants: {
      APP_VERSION: JSON.stringify(version),
      PACK_ID: JSON.stringify(path.basename(packFolder)),
      APP_TITLE: JSON.stringify(opening.title),
      // Off, so that the mini-program holds no privacy-gated call: app.config asks for the permission when it is on.
      WEAPP_LOCATION: JSON.stringify(isAsking),
      CONTENT_URL: JSON.stringify(remote.url),
      CONTENT_KEYS: JSON.stringify(remote.keys),
      CONTENT_VERSION: JSON.stringify(remote.version),
      CONTENT_PUBLISHED: JSON.stringify(remote.publishedOn),
    },
    copy: { patterns: copied, options: {} },
    mini: {
      optimizeMainPackage: { enable: true },
      // No minifyXML: html-minifier takes <input> for a void element and drops its end tag, which WeChat refuses.
      miniCssExtractPluginOption: { ignoreOrder: true }, // every component's styles stand alone under its own name
      // A length in these styles is a real pixel on both targets: reading sizes are promised in pixels, not in shares of the screen.
      postcss: {
        pxtransform: { enable: false },
        cssModules: { enable: false },
        ...flexGap('view', 'text', 'button', 'image', 'input'),
      },
      compile: { include: [isPackage] },
      webpackChain(chain) {
        chain.module.rule('script').test(everyScript)
        if (process.env.NODE_ENV === 'production')
          chain.plugin('licences').use(LicensePlugin, [shippedPackages('weapp')])
      },
    },
    h5: {
      // Built, it may lie in any folder; the server of `npm start` finds its files only under the root.
      publicPath: process.env.NODE_ENV === 'development' ? '/' : './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      postcss: {
        pxtransform: { enable: false },
        autoprefixer: { enable: true },
        cssModules: { enable: false },
        ...flexGap('*'),
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
        // After those that index.html names, which stand in the body.
        insert: (link: HTMLLinkElement) => document.body.appendChild(link),
      },
      compile: { include: [isPackage] },
      // Where what goes is written in src/index.html, so that it can be read before the app's own styles are there.
      htmlPluginOption: { title: opening.title, opening, pageFiles, inject: false },
      devServer: { port: 10086, host: 'localhost', open: false },
      webpackChain(chain) {
        chain.module.rule('script').test(everyScript)
        // Without this every page repeats the framework.
        chain.optimization.splitChunks({
          chunks: 'all',
          cacheGroups: {
            components: {
              name: 'components',
              test: /node_modules[\\/]@tarojs[\\/]components/,
              priority: 20,
              enforce: true,
              chunks: 'initial',
            },
            vendors: { name: 'vendors', test: /node_modules/, priority: 10, chunks: 'initial' },
            // What most pages share. The lessons themselves stay with the pages that read them.
            common: {
              name: 'common',
              test: /[\\/]src[\\/](ui|platform|domain|styles|content[\\/](home-pack|compiled[\\/]home))/,
              minChunks: 2,
              enforce: true,
            },
          },
        })
        chain.plugin('manifest').use(WebManifest, [opening, path.resolve(__dirname, '../src/assets/h5')])
        // webpack's own way to find it makes code from a string, which the policy of the page forbids.
        chain.node.set('global', false)
        chain.plugin('global').use(DefinePlugin, [{ global: 'globalThis' }])
        if (process.env.NODE_ENV === 'production') {
          chain.plugin('policy').use(ContentPolicy, [remote.url])
          chain.plugin('offline').use(GenerateSW, [offline])
          chain.plugin('licences').use(LicensePlugin, [shippedPackages('h5')])
        }
      },
    },
  }
  return config
})
