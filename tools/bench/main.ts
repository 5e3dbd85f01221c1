import { runNamed } from '../commands/command'
import { terminal } from '../commands/start'
import { benchCommands } from './command-line'

process.exitCode = runNamed(benchCommands, process.argv.slice(2), terminal)
