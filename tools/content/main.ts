import { chosenPack } from '../../config/pack'
import { terminal } from '../commands/start'
import { todayInChina } from '../pack/today'
import { runCommand } from './command-line'

process.exitCode = runCommand(process.argv.slice(2), {
  root: process.cwd(),
  pack: chosenPack,
  today: todayInChina(),
  demo: process.env.CONTENT_DEMO === '1',
  ...terminal,
})
