import { join } from 'node:path'
import { build } from 'esbuild'
import { compileAsync } from 'sass'
import type { PageFiles } from './server/server'

/** Makes the page's script and style: one file each, nothing fetched from anywhere else. */
export async function bundlePage(root: string): Promise<PageFiles> {
  const folder = join(root, 'tools/desk-page/client')
  const [{ outputFiles }, { css }] = await Promise.all([
    build({
      entryPoints: [join(folder, 'main.tsx')],
      bundle: true,
      write: false,
      minify: true,
      charset: 'utf8',
      jsx: 'automatic',
      // Office computers keep old browsers; what the app itself asks for (package.json) is older still.
      target: ['chrome90', 'firefox90', 'safari14'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    }),
    // The app's own colours.
    compileAsync(join(folder, 'desk.scss'), { style: 'compressed' }),
  ])
  return { script: outputFiles[0]?.text ?? '', style: css }
}
