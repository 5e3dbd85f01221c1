import { homedir } from 'node:os'
import { join } from 'node:path'
import { chosenPack } from '../../config/pack'
import { terminal } from '../commands/start'
import { todayInChina } from '../pack/today'
import { bundlePage } from './bundle'
import { startDesk } from './start'

const root = process.cwd()

void bundlePage(root)
  .then((page) =>
    startDesk(
      { root, pack: chosenPack, today: todayInChina, home: homedir(), app: join(root, 'dist/h5') },
      page,
      terminal,
    ),
  )
  .then((code) => {
    process.exitCode = code
  })
