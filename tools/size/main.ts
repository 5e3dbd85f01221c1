import path from 'node:path'
import { reportSizes } from './check-sizes'

process.exitCode = reportSizes(
  path.resolve('dist'),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
)
