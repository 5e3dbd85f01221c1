import path from 'node:path'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { copyRelease, uploadOrder } from './upload-order'

export const orderCommand = ({ print }: Terminal) =>
  command(
    { call: 'npm run h5:order', does: '列出上传的次序，或者照次序放进文件夹', may: { to: '文件夹' } },
    (_, { to }) => {
      const built = path.resolve('dist/h5')
      if (to === undefined) print(`${uploadOrder(built).join('\n')}\n`)
      else print(`照次序放好 ${copyRelease(built, path.resolve(to))} 个文件，在 ${path.resolve(to)}\n`)
      return 0
    },
  )
