import { homedir } from 'node:os'
import { chosenPack } from '../../config/pack'
import { runNamed } from '../commands/command'
import { terminal } from '../commands/start'
import { todayInChina } from '../pack/today'
import { deskPageCommands } from './command-line'

async function main(): Promise<void> {
  try {
    const place = { root: process.cwd(), pack: chosenPack, today: todayInChina, home: homedir() }
    process.exitCode = await runNamed(deskPageCommands(place, terminal), process.argv.slice(2), terminal)
  } catch (error) {
    terminal.complain(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

void main()
