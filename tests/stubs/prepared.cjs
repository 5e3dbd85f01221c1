const { existsSync } = require('node:fs')
const { join } = require('node:path')

/** Icons and pictures are drawn, not kept: a fresh clone has none, and what it lacks would be told screen by screen. */
module.exports = async ({ rootDir }) => {
  if (!existsSync(join(rootDir, 'src/ui/picture/sets')))
    throw new Error('图还没有画出来，先运行 npm run prepare:assets')
}
