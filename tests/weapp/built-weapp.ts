import fs from 'node:fs'
import path from 'node:path'

/** The folder with the built mini-program. Throws when it has not been built. */
export function builtWeapp(): string {
  const dist = path.resolve('dist/weapp')
  if (!fs.existsSync(path.join(dist, 'app.json'))) throw new Error('先运行 npm run build:weapp')
  return dist
}
