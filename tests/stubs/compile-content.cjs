const { execFileSync } = require('node:child_process')

module.exports = ({ rootDir }) => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/stubs/compile-content.ts'], {
    cwd: rootDir,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
