import { command, runNamed, runOnly } from '../../../tools/commands/command'

/** A command of every kind of argument, and what it was run with. */
function trial() {
  const runs: unknown[] = []
  const send = command(
    {
      call: 'npm run send',
      does: '寄信',
      words: ['信', '人'],
      needs: { by: '姓名' },
      may: { stamp: '张数', 'dry-run': true },
    },
    (words, options) => {
      runs.push({ words, options })
      return 0
    },
  )
  const said: string[] = []
  const surroundings = { complain: (text: string) => void said.push(text) }
  return {
    runs,
    run: (...args: string[]) => ({ code: runOnly(send, args, surroundings, {}), said: said.join('') }),
    runUnderNpm: (env: NodeJS.Dict<string>, ...args: string[]) => ({
      code: runOnly(send, args, surroundings, env),
      said: said.join(''),
    }),
    runNamed: (...args: string[]) => ({ code: runNamed({ send }, args, surroundings, {}), said: said.join('') }),
  }
}

const right = ['a.txt', '李四', '--by', '张三']

test.each<[name: string, args: string[], options: object]>([
  ['what is needed', right, { by: '张三' }],
  [
    'everything, in any order',
    ['--dry-run', '--stamp', '2', 'a.txt', '--by', '张三', '李四'],
    { by: '张三', stamp: '2', 'dry-run': true },
  ],
  ['values after an equals sign', ['a.txt', '李四', '--by=张三', '--stamp=-1'], { by: '张三', stamp: '-1' }],
  ['a lone pair of dashes', ['--by', '张三', '--', 'a.txt', '李四'], { by: '张三' }],
])('%s is taken', (_, args, options) => {
  const { run, runs } = trial()
  expect(run(...args)).toEqual({ code: 0, said: '' })
  expect(runs).toEqual([{ words: ['a.txt', '李四'], options }])
})

const usage = '用法：\n  npm run send -- <信> <人> --by 姓名 [--stamp 张数] [--dry-run]\n      寄信\n'

test.each<[args: string[], says: string]>([
  [[...right, '--fast'], '不认识 --fast，认识的只有 --by 姓名、--stamp 张数、--dry-run'],
  [[...right, '--constructor'], '不认识 --constructor，认识的只有 --by 姓名、--stamp 张数、--dry-run'],
  [[...right, '-n'], '不认识 -n，认识的只有 --by 姓名、--stamp 张数、--dry-run'],
  [[...right, '--no-dry-run'], '不认识 --no-dry-run，认识的只有 --by 姓名、--stamp 张数、--dry-run'],
  [['a.txt', '李四', '—by', '张三'], '不认识 —by：前面要用键盘上的两个半角短横 --'],
  [['a.txt', '李四', '－－by', '张三'], '不认识 －－by：前面要用键盘上的两个半角短横 --'],
  [['a.txt', '李四', '--by'], '--by 后面要写姓名，如 --by 姓名'],
  [['a.txt', '李四', '--by', '--dry-run'], '--by 后面要写姓名，如 --by 姓名'],
  [['a.txt', '李四', '--by='], '--by 后面要写姓名，如 --by 姓名'],
  [['a.txt', '李四', '--by', ' '], '--by 后面要写姓名，如 --by 姓名'],
  [[...right, '--by', '王五'], '--by 写了两遍'],
  [[...right, '--dry-run', '--dry-run'], '--dry-run 写了两遍'],
  [[...right, '--dry-run=no'], '--dry-run 后面不写东西'],
  [[...right, '王五'], '多写了“王五”，只要 <信> <人>；名字里有空格的，前后加引号'],
  [['a.txt', '--by', '张三'], '还要写 <人>'],
  [[], '还要写 <信>、<人>、--by 姓名'],
  [['a.txt', ''], '还要写 <人>、--by 姓名'],
])('%j is refused, and nothing is done', (args, says) => {
  const { run, runs } = trial()
  expect(run(...args)).toEqual({ code: 1, said: `npm run send：${says}。什么也没有做。\n${usage}` })
  expect(runs).toEqual([])
})

test.each([
  ['npm_config_dry_run', '--dry-run'],
  ['npm_config_stamp', '--stamp'],
])('an option that npm kept to itself (%s) is missed', (variable, option) => {
  const { runUnderNpm, runs } = trial()
  expect(runUnderNpm({ [variable]: 'true' }, ...right)).toEqual({
    code: 1,
    said: expect.stringContaining(`${option} 让 npm 收走了：先写一个单独的 --，后面再写这些。什么也没有做。`),
  })
  expect(runs).toEqual([])
})

test('one that was given all the same is not', () => {
  const { runUnderNpm } = trial()
  expect(runUnderNpm({ npm_config_stamp: '1' }, ...right, '--stamp', '2').code).toBe(0)
})

test.each([[[]], [['post']], [['constructor']], [['--by', '张三']]])(
  '%j names no command: those there are, are listed',
  (args) => {
    const { runNamed, runs } = trial()
    expect(runNamed(...args)).toEqual({ code: 1, said: usage })
    expect(runs).toEqual([])
  },
)
