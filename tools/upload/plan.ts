import { execFileSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What WeChat is handed besides the built files. */
export interface Upload {
  appid: string
  keyPath: string
  version: string
  note: string
}

/** The upload as the environment, git and the build give it; or everything that stands in its way. */
export function planUpload(root: string, env: NodeJS.Dict<string>): { upload: Upload } | { faults: string[] } {
  const appid = env.WEAPP_APPID ?? ''
  const keyPath = env.WEAPP_KEY ?? ''
  const faults = [...appIdFaults(appid), ...keyFaults(keyPath), ...gitFaults(root), ...buildFaults(root)]
  if (faults.length > 0) return { faults }
  return { upload: { appid, keyPath, version: versionOf(root), note: git(root, 'log', '-1', '--format=%s') } }
}

function appIdFaults(appid: string): string[] {
  if (appid === '') return ['没有 appid：设环境变量 WEAPP_APPID，值在微信公众平台的“开发管理”里，wx 开头']
  if (!/^wx[0-9a-f]{16}$/.test(appid)) return [`WEAPP_APPID 应当是 wx 加 16 位数字和 a 到 f，现在是 ${appid}`]
  return []
}

function keyFaults(keyPath: string): string[] {
  if (keyPath === '') return ['没有上传密钥：设环境变量 WEAPP_KEY，值是“小程序代码上传”里下载的密钥文件的路径']
  if (!existsSync(keyPath)) return [`WEAPP_KEY 指的文件不在：${keyPath}`]
  try {
    createPrivateKey(readFileSync(keyPath))
    return []
  } catch {
    return [`WEAPP_KEY 指的文件不是密钥：${keyPath}`]
  }
}

/** What is uploaded must be found again: its version and note name a commit. */
function gitFaults(root: string): string[] {
  try {
    const changed = git(root, 'status', '--porcelain').split('\n').filter(Boolean)
    return changed.length === 0 ? [] : [`有 ${changed.length} 处改动还没有提交，先提交：${changed[0]?.slice(3)}……`]
  } catch {
    return ['这里不是 git 仓库，或者还没有提交，说不出传的是哪一版']
  }
}

function buildFaults(root: string): string[] {
  const dist = join(root, 'dist/weapp')
  const app = join(dist, 'app.json')
  if (!existsSync(app)) return ['还没有构建，先运行 npm run build:weapp']
  if (isDemo(dist)) return ['构建里有示例数据，去掉 CONTENT_DEMO 再运行 npm run build:weapp']
  return statSync(app).mtimeMs < committedAt(root) ? ['构建比最后一次提交还早，再运行一次 npm run build:weapp'] : []
}

/** Whether a built script holds a pack that is marked as a demonstration. */
function isDemo(dist: string): boolean {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .some((name) => /\bdemo"?:\s*(!0|true)/.test(readFileSync(join(dist, name), 'utf8')))
}

function committedAt(root: string): number {
  try {
    return Number(git(root, 'log', '-1', '--format=%ct')) * 1000
  } catch {
    return 0 // said already
  }
}

/** The tag on this commit; without one, the version of package.json and the commit. */
function versionOf(root: string): string {
  const tag = git(root, 'tag', '--points-at', 'HEAD', '--sort=-v:refname', 'v[0-9]*').split('\n')[0]
  if (tag) return tag.slice(1)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return `${version}-${git(root, 'log', '-1', '--format=%h')}`
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd()
}
