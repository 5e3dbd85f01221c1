import { chosenPack } from '../../config/pack'
import { todayInChina } from '../pack/today'
import { runCommand } from './command-line'

void runCommand(process.argv.slice(2), {
  root: process.cwd(),
  pack: chosenPack,
  today: todayInChina(),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code
})
