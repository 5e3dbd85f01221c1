import path from 'node:path'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { reportSizes } from './check-sizes'

export const sizeCommand = ({ print, complain }: Terminal) =>
  command({ call: 'npm run size', does: '各个包的体积和预算；超了就失败' }, () =>
    reportSizes(path.resolve('dist'), print, complain),
  )
