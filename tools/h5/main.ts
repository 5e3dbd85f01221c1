import path from 'node:path'
import { parseArgs } from 'node:util'
import { copyRelease, uploadOrder } from './upload-order'

function main(): void {
  const { to } = parseArgs({ options: { to: { type: 'string' } } }).values
  const built = path.resolve('dist/h5')
  if (to === undefined) process.stdout.write(`${uploadOrder(built).join('\n')}\n`)
  else process.stdout.write(`照次序放好 ${copyRelease(built, path.resolve(to))} 个文件，在 ${path.resolve(to)}\n`)
}

try {
  main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
