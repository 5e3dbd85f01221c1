import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { terminal } from '../commands/start'
import { todayInChina } from '../pack/today'
import { startDesk } from './start'

/** The desk in the folder that `npm run desk:pack` makes: beside this file lies all it needs, and above it the content. */
const program = __dirname
// Where tools/desk/posters looks for its two faces, before the system's.
process.env.POSTER_FONTS = join(program, 'fonts')

const read = (name: string) => readFileSync(join(program, name), 'utf8')

void startDesk(
  {
    root: dirname(program),
    pack: read('pack.txt').trim(),
    today: todayInChina,
    home: homedir(),
    app: join(program, 'app'),
  },
  { script: read('desk.js'), style: read('desk.css') },
  terminal,
).then(
  (code) => {
    process.exitCode = code
  },
  (error: Error) => {
    terminal.complain(`工作台打不开：${error.message}\n`)
    process.exitCode = 1
  },
)
