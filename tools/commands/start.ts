import { type Command, runOnly } from './command'

/** Where a tool speaks: its ordinary output and its complaints, each with its own line end. */
export interface Terminal {
  print(text: string): void
  complain(text: string): void
}

export const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}

/** Runs a tool of one command as this process, which ends with its exit code, or with 1 after what went wrong. */
export async function startOnly(commandOf: (terminal: Terminal) => Command<number | Promise<number>>): Promise<void> {
  try {
    process.exitCode = await runOnly(commandOf(terminal), process.argv.slice(2), terminal)
  } catch (error) {
    terminal.complain(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
