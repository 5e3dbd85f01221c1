import { createHash } from 'node:crypto'
import type { Compilation } from 'webpack'
import type { GenerateSW } from 'workbox-webpack-plugin'

type Settings = NonNullable<ConstructorParameters<typeof GenerateSW>[0]>
type ManifestTransform = NonNullable<Settings['manifestTransforms']>[number]

/** As browsers check it: https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`

/**
 * The worker takes only the very files of this build. Where a release is not yet whole on its server, or a host answers
 * for a file it does not have with a page, nothing is kept, and the phone goes on with the version it has.
 */
export const withIntegrity: ManifestTransform = (entries, compilation) => ({
  manifest: entries.map((entry) => {
    const asset = (compilation as Compilation).getAsset(entry.url.replace(/^\.\//, ''))
    if (!asset) throw new Error(`${entry.url} 不在构建结果里，算不出校验值`)
    return { ...entry, integrity: integrityOf(asset.source.buffer()) }
  }),
})
