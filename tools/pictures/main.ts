import { chosenPack } from '../../config/pack'
import { runNamed } from '../commands/command'
import { terminal } from '../commands/start'
import { pictureCommands } from './command-line'

async function main(): Promise<void> {
  try {
    const commands = pictureCommands({ root: process.cwd(), pack: chosenPack, ...terminal })
    process.exitCode = await runNamed(commands, process.argv.slice(2), terminal)
  } catch (error) {
    terminal.complain(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

void main()
