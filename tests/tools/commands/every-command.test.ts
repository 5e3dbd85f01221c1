import { readdirSync } from 'node:fs'
import { scripts } from '../../../package.json'
import { benchCommands } from '../../../tools/bench/command-line'
import { type Command, runOnly } from '../../../tools/commands/command'
import { contentCommands } from '../../../tools/content/command-line'
import { deskCommands } from '../../../tools/desk/command-line'
import { deskPageCommands } from '../../../tools/desk-page/command-line'
import { orderCommand } from '../../../tools/h5/command-line'
import { iconsCommand } from '../../../tools/icons/command-line'
import { licencesCommand } from '../../../tools/licences/command-line'
import { mutationCommand } from '../../../tools/mutation/command-line'
import { pictureCommands } from '../../../tools/pictures/command-line'
import { scorecardCommand } from '../../../tools/scorecard/command-line'
import { screenshotsCommand } from '../../../tools/screenshots/command-line'
import { sizeCommand } from '../../../tools/size/command-line'
import { uploadCommands } from '../../../tools/upload/command-line'
import { plantFolder } from '../../planted-folder'

/** An empty project, and whatever is printed there: what is refused leaves both as they are. */
const root = plantFolder({})
const printed: string[] = []
const surroundings = {
  root,
  pack: 'guanxian',
  today: '2026-11-30',
  env: {},
  wechat: () => Promise.reject(new Error('asked for')),
  print: (text: string) => void printed.push(text),
  complain: (text: string) => void printed.push(text),
}

const named = (tool: string, commands: Readonly<Record<string, Command<unknown>>>) =>
  Object.entries(commands).map(([name, each]) => [`${tool} ${name}`, each] as const)

/** By how package.json calls them. */
const commands: Readonly<Record<string, Command<unknown>>> = Object.fromEntries([
  ...named('bench', benchCommands),
  ...named('content', contentCommands(surroundings)),
  ...named('desk', deskCommands(surroundings)),
  ...named(
    'desk-page',
    deskPageCommands({ ...surroundings, today: () => surroundings.today, home: root }, surroundings),
  ),
  ...named('pictures', pictureCommands(surroundings)),
  ...named('upload', uploadCommands(surroundings)),
  ['h5', orderCommand(surroundings)],
  ['icons', iconsCommand()],
  ['mutation', mutationCommand(surroundings)],
  ['licences', licencesCommand(surroundings)],
  ['scorecard', scorecardCommand(surroundings)],
  ['screenshots', screenshotsCommand(surroundings)],
  ['size', sizeCommand(surroundings)],
])

test('every script that runs a tool is one of these, and says its own name', () => {
  const calls = Object.entries(scripts).flatMap(([script, line]) =>
    [...line.matchAll(/tools\/([\w-]+)\/main\.ts(?: ([\w-]+))?/g)].map(([, tool, name]) => ({
      script,
      command: [tool, name].filter(Boolean).join(' '),
    })),
  )
  expect(
    calls
      .map(({ command }) => command)
      .sort()
      .filter((each, at, all) => each !== all[at - 1]),
  ).toEqual(Object.keys(commands).sort())
  const own = calls.filter(({ script }) => !['prepare:assets', 'content:watch'].includes(script))
  for (const { script, command } of own)
    expect(commands[command]?.shape.call).toMatch(new RegExp(`^npm run (-s )?${script}$`))
})

const right = ({ shape: { words = [], needs = {} } }: Command<unknown>) => [
  ...words.map(() => 'x'),
  ...Object.entries(needs).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, 'x'])),
]

describe.each(Object.entries(commands))('%s', (_, command) => {
  const { words = [], needs = {}, may = {} } = command.shape
  const options = Object.entries({ ...needs, ...may })
  const others = (name: string) =>
    right({
      ...command,
      shape: { ...command.shape, needs: Object.fromEntries(Object.entries(needs).filter(([each]) => each !== name)) },
    })

  function refusal(...args: string[]): string {
    printed.length = 0
    expect(runOnly(command, args, surroundings, {})).toBe(1)
    expect(printed).toEqual([expect.stringContaining('什么也没有做')])
    expect(readdirSync(root)).toEqual([])
    return printed.join('')
  }

  test('refuses an option that it does not know, and lists those it does', () => {
    const said = refusal(...right(command), '--nonsense')
    expect(said).toContain('不认识 --nonsense')
    for (const [name] of options) expect(said).toContain(`--${name}`)
  })

  test('refuses the options of other commands', () => {
    const all = new Set(Object.values(commands).flatMap(({ shape }) => Object.keys({ ...shape.needs, ...shape.may })))
    for (const [name] of options) all.delete(name)
    for (const foreign of all) expect(refusal(...right(command), `--${foreign}`)).toContain(`不认识 --${foreign}`)
  })

  test('refuses a word too many, and one too few', () => {
    expect(refusal(...right(command), 'y')).toContain('多写了“y”')
    words.forEach((_word, at) => {
      expect(refusal(...right(command).filter((_arg, index) => index !== at))).toContain('还要写')
    })
  })

  test('refuses to do without what it needs', () => {
    for (const name of Object.keys(needs)) expect(refusal(...others(name))).toContain(`还要写 --${name}`)
  })

  test('refuses an option without its value, a switch with one, and either given twice', () => {
    for (const [name, value] of options) {
      const once = value === true ? [`--${name}`] : [`--${name}`, 'x']
      expect(refusal(...others(name), ...once, ...once)).toContain(`--${name} 写了两遍`)
      if (value === true) expect(refusal(...others(name), `--${name}=x`)).toContain(`--${name} 后面不写东西`)
      else {
        expect(refusal(...others(name), `--${name}`)).toContain(`--${name} 后面要写`)
        expect(refusal(...others(name), `--${name}`, '--nonsense')).toContain(`--${name} 后面要写`)
      }
    }
  })
})
