import { type Compiler, sources } from 'webpack'
import { integrityOf } from './integrity'

/** Taro's components write their styles into the page as they come; everything else is a file of this build. */
const policy = (scripts: readonly string[], contentUrl: string) =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${contentUrl && ` ${new URL(contentUrl).origin}`}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const inline = /<script>([\s\S]*?)<\/script>/g
const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/**
 * The page with the policy it is to be run under, as the first thing after its character set: scripts of this build and
 * those that stand in the page, each by its hash. A page that has one is given one anew.
 */
export function withPolicy(html: string, contentUrl = ''): string {
  const scripts = [...html.matchAll(inline)].map(([, script = '']) => `'${integrityOf(script)}'`)
  const plain = html.replace(meta, '')
  const charset = /<meta charset="?utf-8"?\s*\/?>/i
  if (!charset.test(plain)) throw new Error('index.html 里没有 <meta charset>，不知道把安全策略写在哪里')
  return plain.replace(
    charset,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy(scripts, contentUrl)}">`,
  )
}

/** Writes the policy into index.html once nothing more is changed in it, and before the worker seals it. */
export class ContentPolicy {
  constructor(private readonly contentUrl: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ContentPolicy', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 100
      compilation.hooks.processAssets.tap({ name: 'ContentPolicy', stage }, () => {
        compilation.updateAsset(
          'index.html',
          (source) => new sources.RawSource(withPolicy(String(source.source()), this.contentUrl)),
        )
      })
    })
  }
}
