import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { engines } from '../../package.json'
import type { Terminal } from '../commands/start'
import { Refusal } from '../desk/fault'
import { findFaces } from '../desk/posters/fonts'
import { packFolder } from '../pack/pack-folder'
import { writeFiles } from '../pack/write-files'
import { bundlePage } from './bundle'
import { hasApp } from './server/preview'

interface Office {
  root: string
  pack: string
  /** The built app. */
  app: string
  out: string
}

/**
 * Makes the folder for the office: the desk as one script that needs Node and nothing else, the app to look at lists in, the
 * fonts of the posters where this system has them, the county's content with what is published, and a file to start it with.
 * Moved to its place when it is whole.
 * @throws Refusal where the app has not been built.
 */
export async function packOffice({ root, pack, app, out }: Office, { print }: Terminal): Promise<void> {
  if (!hasApp(app)) throw new Refusal('还没有构建网页版，装不进去。先运行 npm run build:h5')
  const draft = `${out}.${process.pid}.tmp`
  const program = join(draft, '程序')
  try {
    mkdirSync(program, { recursive: true })
    await build({
      entryPoints: [join(root, 'tools/desk-page/office.ts')],
      outfile: join(program, 'desk.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: `node${oldest}`,
      charset: 'utf8',
      minify: true,
      // A script of the old kind has no address of its own; packages that are modules ask for it.
      define: { 'import.meta.url': 'addressOfThis' },
      banner: { js: "const addressOfThis=require('node:url').pathToFileURL(__filename).href;" },
      // Names of errors and functions are read by people when something breaks.
      keepNames: true,
      logLevel: 'silent',
    })
    const { script, style } = await bundlePage(root)
    writeFiles(
      new Map([
        [join(program, 'desk.js'), script],
        [join(program, 'desk.css'), style],
        [join(program, 'pack.txt'), pack],
        [join(draft, '开始.cmd'), windowsStart],
        [join(draft, '开始.sh'), otherStart],
        [join(draft, '说明.txt'), readme],
      ]),
    )
    cpSync(app, join(program, 'app'), { recursive: true })
    const isFonts = copyFonts(join(program, 'fonts'))
    cpSync(join(root, packFolder(pack)), join(draft, packFolder(pack)), {
      recursive: true,
      filter: (path) => !basename(path).endsWith('.tmp'),
    })
    renameSync(draft, out)
    print(
      `装好了：${out}\n把整个文件夹拷到办公室的电脑上，装好 Node ${oldest} 以上，双击“开始.cmd”。${isFonts ? '' : '\n这台电脑没有海报的字体，没有装进去：那边要自己装 Noto Sans CJK SC 才能做海报。'}\n没有装进去的：别的县、示例数据、小程序的源码和测试；写故事还在这里用命令。\n`,
    )
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Whether this system has them. */
function copyFonts(folder: string): boolean {
  try {
    for (const [weight, { file }] of Object.entries(findFaces()))
      cpSync(file, join(folder, `NotoSansCJK-${weight === 'bold' ? 'Bold' : 'Regular'}.ttc`))
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

const oldest = engines.node.replace(/[^\d.]/g, '')

/** Windows reads batch files line by line in the code page that is set, and only with its own line ends. */
const windowsStart = `@echo off
chcp 65001 >nul
title 普法工作台
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 (
  echo 这台电脑还没有装 Node，工作台打不开。
  echo 请管小程序的人从 nodejs.org 装 ${oldest} 以上的版本，装好再双击一次。
  pause
  exit /b 1
)
node -e "const [a,b]=process.versions.node.split('.').map(Number),[c,d]='${oldest}'.split('.').map(Number);process.exit(a>c||a===c&&b>=d?0:1)"
if errorlevel 1 (
  echo 这台电脑的 Node 太旧，要 ${oldest} 以上的。请管小程序的人换一个新的。
  pause
  exit /b 1
)
echo 普法工作台开着。用完了，关掉这个窗口。
node "程序\\desk.cjs"
if errorlevel 1 pause
`.replace(/\n/g, '\r\n')

const otherStart = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
if ! command -v node >/dev/null; then
  echo '这台电脑还没有装 Node，工作台打不开。请管小程序的人装 ${oldest} 以上的版本。'
  exit 1
fi
exec node 程序/desk.cjs
`

const readme = `普法工作台

怎么打开：Windows 双击“开始.cmd”；别的系统在终端里运行 sh 开始.sh。会出来一个黑窗口和一个网页，事情都在网页里做。
网页关了：在黑窗口里按一下回车，会再打开一次。用完了：关掉黑窗口。
网页只在这台电脑上，别的电脑打不开；不上网也能用。

文件夹里：
content  公布的名单和内容。这里面的不要手改，整个文件夹要常备份。
发布     写给服务器的一版一版，交给管服务器的人。
程序     工作台自己。换新版，只换这一个文件夹。
src      发布时程序自己写的，可以删。
`.replace(/\n/g, '\r\n')
