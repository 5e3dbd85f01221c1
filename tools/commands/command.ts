import { parseArgs } from 'node:util'

/** Options by name: what is written after them, in the words of the usage (`by: '姓名'`), or `true` for one that stands alone. */
type Takes = Readonly<Record<string, string | true>>
type Values<T extends Takes> = { [K in keyof T]: T[K] extends true ? true : string }
// biome-ignore lint/complexity/noBannedTypes: no options at all
type Nothing = {}

interface Shape<Words extends readonly string[], Needs extends Takes, May extends Takes> {
  /** How it is called: `npm run desk:approve`. */
  call: string
  /** In a line of the usage. */
  does: string
  /** What is written without a name, all of it needed. */
  words?: Words
  needs?: Needs
  may?: May
}

interface Given<Words extends readonly string[], Needs extends Takes, May extends Takes> {
  words: { [At in keyof Words]: string }
  options: Values<Needs> & Partial<Values<May>>
}

export interface Command<Outcome> {
  shape: Shape<readonly string[], Takes, Takes>
  /** @throws Misuse before anything is done, for whatever the command does not know. */
  run(args: readonly string[]): Outcome
}

/** A command and its arguments do not go together; nothing has been done. */
class Misuse extends Error {}

/** A command with what it takes, which is all that it takes. */
export function command<
  Outcome,
  const Words extends readonly string[] = [],
  const Needs extends Takes = Nothing,
  const May extends Takes = Nothing,
>(
  shape: Shape<Words, Needs, May>,
  work: (words: Given<Words, Needs, May>['words'], options: Given<Words, Needs, May>['options']) => Outcome,
): Command<Outcome> {
  return {
    shape,
    run: (args) => {
      const { words, options } = read(shape, args) as Given<Words, Needs, May>
      return work(words, options)
    },
  }
}

type Complaining = { complain(text: string): void }

/** Runs the command that the first argument names. Returns its exit code: 1 for what is not understood, with nothing done. */
export function runNamed<Outcome>(
  commands: Readonly<Record<string, Command<Outcome>>>,
  [name = '', ...args]: readonly string[],
  { complain }: Complaining,
  env: NodeJS.Dict<string> = process.env,
): Outcome | 1 {
  const named = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (named) return runOnly(named, args, { complain }, env)
  complain(`用法：\n${Object.values(commands).map(usage).join('')}`)
  return 1
}

/** Runs the one command of a tool, in the same way. */
export function runOnly<Outcome>(
  { shape, run }: Command<Outcome>,
  args: readonly string[],
  { complain }: Complaining,
  env: NodeJS.Dict<string> = process.env,
): Outcome | 1 {
  try {
    refuseSwallowed(shape, args, env)
    return run(args)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    complain(`${shape.call}：${error.message}。什么也没有做。\n用法：\n${usage(shape)}`)
    return 1
  }
}

type AnyShape = Shape<readonly string[], Takes, Takes>

function read(shape: AnyShape, args: readonly string[]) {
  const { words: wanted = [], needs = {} } = shape
  const takes = takesOf(shape)
  const words: string[] = []
  const options: Record<string, string | true> = {}
  const { tokens } = parseArgs({
    args: [...args],
    strict: false, // its own complaints are in English, and see no option given twice
    tokens: true,
    options: Object.fromEntries(
      Object.entries(takes).map(([name, value]) => [name, { type: value === true ? 'boolean' : 'string' } as const]),
    ),
  })
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (/^[—–－―‐−]/.test(token.value)) throw new Misuse(`不认识 ${token.value}：前面要用键盘上的两个半角短横 --`)
      words.push(token.value)
    } else if (token.kind === 'option') {
      const value = Object.hasOwn(takes, token.name) ? takes[token.name] : undefined
      if (value === undefined) throw new Misuse(`不认识 ${token.rawName}，${known(takes)}`)
      if (Object.hasOwn(options, token.name)) throw new Misuse(`${token.rawName} 写了两遍`)
      if (value === true && token.value !== undefined) throw new Misuse(`${token.rawName} 后面不写东西`)
      options[token.name] = value === true || valueOf(token, value)
    }
  }
  const tooMany = words[wanted.length]
  if (tooMany !== undefined)
    throw new Misuse(
      `多写了“${tooMany}”${wanted.length > 0 ? `，只要 ${wanted.map(bracketed).join(' ')}` : ''}；名字里有空格的，前后加引号`,
    )
  const missing = [
    ...wanted.slice(words.filter((word) => word.trim() !== '').length).map(bracketed),
    ...Object.entries(needs).flatMap(([name, value]) => (Object.hasOwn(options, name) ? [] : [written(name, value)])),
  ]
  if (missing.length > 0) throw new Misuse(`还要写 ${missing.join('、')}`)
  return { words, options }
}

function valueOf(
  token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  value: string,
): string {
  const given = token.value?.trim() ?? ''
  // What looks like the next option is one; a value may still start so after an equals sign.
  if (given === '' || (given.startsWith('-') && !token.inlineValue))
    throw new Misuse(`${token.rawName} 后面要写${value}，如 ${written(token.rawName.slice(2), value)}`)
  return given
}

/**
 * Without the two dashes in between, npm keeps the options to itself and the command runs without them: what was to be a
 * dry run would be done.
 */
function refuseSwallowed(shape: AnyShape, args: readonly string[], env: NodeJS.Dict<string>): void {
  const takes: Takes = { 'dry-run': true, ...takesOf(shape) }
  const swallowed = Object.keys(takes).filter(
    (name) =>
      env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined &&
      !args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  )
  if (swallowed.length > 0)
    throw new Misuse(
      `${swallowed.map((name) => `--${name}`).join('、')} 让 npm 收走了：先写一个单独的 --，后面再写这些`,
    )
}

const takesOf = ({ needs, may }: AnyShape): Takes => ({ ...needs, ...may })

const bracketed = (word: string) => `<${word}>`
const written = (name: string, value: string | true) => (value === true ? `--${name}` : `--${name} ${value}`)

function known(takes: Takes): string {
  const names = Object.entries(takes).map(([name, value]) => written(name, value))
  return names.length > 0 ? `认识的只有 ${names.join('、')}` : '它后面什么选项也没有'
}

function usage(of: AnyShape | { shape: AnyShape }): string {
  const { call, does, words = [], needs = {}, may = {} } = 'shape' in of ? of.shape : of
  const after = [
    ...words.map(bracketed),
    ...Object.entries(needs).map(([name, value]) => written(name, value)),
    ...Object.entries(may).map(([name, value]) => `[${written(name, value)}]`),
  ]
  return `  ${[call, ...(after.length > 0 ? ['--', ...after] : [])].join(' ')}\n      ${does}\n`
}
