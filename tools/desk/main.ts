import { chosenPack } from '../../config/pack'
import { runCommand } from './command-line'

void runCommand(process.argv.slice(2), {
  root: process.cwd(),
  pack: chosenPack,
  // The officer's day, not Greenwich's: 'sv' writes dates as ISO does.
  today: new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code
})
