const { spawn, spawnSync } = require('node:child_process')
const path = require('node:path')

const root = path.join(__dirname, '../..')
const tsx = path.join(path.dirname(require.resolve('tsx/package.json')), 'dist/cli.mjs')

/**
 * Taro plugin: compiles the content and renders the icons and pictures before every build, however it was started. A broken content
 * file stops the build; while watching, it is reported and the last good content stays.
 */
module.exports = (ctx) => {
  ctx.onBuildStart(() => {
    for (const args of [
      ['tools/icons/main.ts'],
      ['tools/pictures/main.ts', 'draw'],
      ['tools/content/main.ts', 'compile'],
    ]) {
      const { status } = spawnSync(process.execPath, [tsx, ...args], { cwd: root, stdio: 'inherit' })
      if (status !== 0) process.exit(status ?? 1)
    }
    if (!ctx.runOpts.options.isWatch) return
    const watcher = spawn(process.execPath, [tsx, 'tools/content/main.ts', 'compile', '--watch'], {
      cwd: root,
      stdio: 'inherit',
    })
    process.on('exit', () => watcher.kill())
  })
}
