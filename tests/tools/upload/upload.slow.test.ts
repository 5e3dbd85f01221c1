import { execFileSync, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runUpload } from '../../../tools/upload/command-line'
import { plantFolder } from '../../planted-folder'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keys = plantFolder({ 'own.key': privateKey.export({ type: 'pkcs8', format: 'pem' }), 'other.key': '没有密钥' })
const env = { WEAPP_APPID: 'wx0123456789abcdef', WEAPP_KEY: join(keys, 'own.key') }

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=甲', '-c', 'user.email=a@example.org', ...args], { cwd: root })

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** A project that is committed and then built. */
function project(): string {
  const root = plantFolder({
    'package.json': { version: '1.2.3' },
    'project.config.json': { miniprogramRoot: 'dist/weapp/' },
    '.gitignore': 'dist/',
  })
  git(root, 'init', '-q')
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', '让首页更快')
  write(root, 'dist/weapp/app.json', '{}')
  write(root, 'dist/weapp/app.js', 'App({ demo: a })')
  return root
}

/** What is printed, what is complained of, and what WeChat is handed. */
async function run(root: string, command: string, surroundings: NodeJS.Dict<string> = env, refusal?: string) {
  const out = { printed: '', complained: '', sent: [] as object[], code: -1 }
  out.code = await runUpload([command], {
    root,
    env: surroundings,
    wechat: async () => ({
      send: async (how, { projectPath, keyPath: _, ...upload }) => {
        if (refusal) throw new Error(refusal)
        out.sent.push({ how, ...upload, built: readFileSync(join(projectPath, 'dist/weapp/app.json'), 'utf8') })
      },
      quality: async () => [
        { name: 'JS_COMPRESS_OPEN', success: refusal === undefined, text: refusal ?? '' },
        { name: 'IMAGE_AND_AUDIO_LIMIT', success: false, text: '图片大' },
      ],
    }),
    print: (text) => {
      out.printed += text
    },
    complain: (text) => {
      out.complained += text
    },
  })
  return out
}

test.each(['upload', 'preview'] as const)(
  '%s hands over the build, with its version and note from git',
  async (how) => {
    const root = project()
    const hash = String(git(root, 'log', '-1', '--format=%h')).trim()
    const { code, sent, printed } = await run(root, how)
    expect({ code, sent }).toMatchObject({
      code: 0,
      sent: [{ how, appid: env.WEAPP_APPID, version: `1.2.3-${hash}`, note: '让首页更快', built: '{}' }],
    })
    expect(printed).toContain('让首页更快')
  },
)

test('a tag is the version', async () => {
  const root = project()
  git(root, 'tag', 'v2.0.0')
  expect((await run(root, 'upload')).sent).toMatchObject([{ version: '2.0.0' }])
})

test.each<{ name: string; change?: (root: string) => void; surroundings?: NodeJS.Dict<string>; says: string }>([
  { name: 'no appid', surroundings: { ...env, WEAPP_APPID: undefined }, says: '设环境变量 WEAPP_APPID' },
  { name: 'the tourist appid', surroundings: { ...env, WEAPP_APPID: 'touristappid' }, says: '现在是 touristappid' },
  { name: 'no key', surroundings: { ...env, WEAPP_KEY: '' }, says: '设环境变量 WEAPP_KEY' },
  { name: 'a key that is not there', surroundings: { ...env, WEAPP_KEY: '/没有.key' }, says: '文件不在：/没有.key' },
  { name: 'a key that is none', surroundings: { ...env, WEAPP_KEY: join(keys, 'other.key') }, says: '不是密钥' },
  { name: 'no build', change: (root) => rmSync(join(root, 'dist'), { recursive: true }), says: '还没有构建' },
  {
    name: 'a demonstration',
    change: (root) => write(root, 'dist/weapp/pages/a.js', 'var a={id:"x",demo:!0}'),
    says: '示例数据',
  },
  {
    name: 'a demonstration kept as text',
    change: (root) => write(root, 'dist/weapp/pages/a.js', `JSON.parse('{"demo":true}')`),
    says: '示例数据',
  },
  { name: 'a change that is not committed', change: (root) => write(root, 'package.json', '{}'), says: 'package.json' },
  {
    name: 'a build older than the commit',
    change: (root) => execFileSync('touch', ['-d', '2020-01-01', join(root, 'dist/weapp/app.json')]),
    says: '构建比最后一次提交还早',
  },
  {
    name: 'no repository',
    change: (root) => rmSync(join(root, '.git'), { recursive: true }),
    says: '不是 git 仓库',
  },
])('$name: nothing is uploaded, and why is said', async ({ change, surroundings, says }) => {
  const root = project()
  change?.(root)
  const { code, sent, complained } = await run(root, 'upload', surroundings)
  expect({ code, sent }).toEqual({ code: 1, sent: [] })
  expect(complained).toContain(says)
})

test('everything that is missing is said at once', async () => {
  const root = project()
  rmSync(join(root, 'dist'), { recursive: true })
  const { complained } = await run(root, 'upload', {})
  expect(complained.trim().split('\n')).toHaveLength(4)
})

test('what WeChat refuses is said in its words', async () => {
  const { code, complained } = await run(project(), 'upload', env, 'invalid ip')
  expect({ code, complained }).toEqual({ code: 1, complained: '微信没有收下：invalid ip\n' })
})

test('a rule of code quality that is broken fails, but for the weight of pictures, which has a budget of ours', async () => {
  const pictures = '○ IMAGE_AND_AUDIO_LIMIT：图片大（图片按分包管着，见 npm run size）\n'
  expect(await run(project(), 'quality')).toMatchObject({ code: 0, printed: `✓ JS_COMPRESS_OPEN\n${pictures}` })
  expect(await run(project(), 'quality', env, '没有压缩')).toMatchObject({
    code: 1,
    printed: `✗ JS_COMPRESS_OPEN：没有压缩\n${pictures}`,
  })
})

test('the command itself fails where nothing is set, and where nothing is asked', () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/upload/main.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, WEAPP_APPID: '', WEAPP_KEY: '' },
    })
  const { status, stderr } = command('upload')
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('WEAPP_APPID') })
  expect(command()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^用法：/) })
})
