import { chosenPack } from '../../config/pack'
import { terminal } from '../commands/start'
import { todayInChina } from '../pack/today'
import { runCommand } from './command-line'

void runCommand(process.argv.slice(2), {
  root: process.cwd(),
  pack: chosenPack,
  today: todayInChina(),
  ...terminal,
}).then((code) => {
  process.exitCode = code
})
