import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Compiler, sources } from 'webpack'
import theme from '../src/theme.json'

/** Made by tools/icons. */
const icons = [
  { name: 'icon-192.png', sizes: '192x192' },
  { name: 'icon-512.png', sizes: '512x512' },
]

/** What a phone needs to put the app on its home screen under its own name, and the icons it shows there. */
export class WebManifest {
  constructor(
    private readonly app: { title: string; about: string },
    private readonly iconFolder: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('WebManifest', (compilation) => {
      compilation.hooks.processAssets.tap('WebManifest', () => {
        const manifest = {
          name: this.app.title,
          short_name: this.app.title,
          description: this.app.about,
          lang: 'zh-CN',
          start_url: './',
          scope: './',
          display: 'standalone',
          theme_color: theme.light.tabSelected,
          background_color: theme.light.background,
          // The drawing keeps to the middle, so that a system may cut the corners to its own shape.
          icons: icons.map(({ name, sizes }) => ({ src: name, sizes, type: 'image/png', purpose: 'any maskable' })),
        }
        compilation.emitAsset('manifest.webmanifest', new sources.RawSource(JSON.stringify(manifest)))
        for (const { name } of icons)
          compilation.emitAsset(name, new sources.RawSource(readFileSync(join(this.iconFolder, name))))
      })
    })
  }
}
