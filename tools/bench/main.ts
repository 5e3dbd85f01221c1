import { runNamed } from '../commands/command'
import { terminal } from '../commands/start'
import { benchCommands } from './command-line'

void Promise.resolve(runNamed(benchCommands, process.argv.slice(2), terminal)).then((code) => {
  process.exitCode = code
})
