/** What others have made and ships with the app, found in the builds, for the page 用到的开源软件 and NOTICE. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { makeNotices, type OtherWorks } from './make-notices'
import { noticeFile } from './notice-file'
import { shippedIn } from './shipped'

const root = path.resolve(__dirname, '../..')
const read = (name: string) => readFileSync(path.join(__dirname, name), 'utf8')

const targets = ['weapp', 'h5'] as const

/** Builds with all that a build may turn on, so that no build ships a package that these do not. */
function buildWithEverything(target: string, into: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', target, '--no-check'],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BUILD_INTO: into,
        WEAPP_LOCATION: '1',
        CONTENT_URL: 'https://example.com',
        CONTENT_KEY: '0'.repeat(64),
      },
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  )
  if (status !== 0) throw new Error(`${target} 没有构建成：\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
}

export const licencesCommand = ({ print }: Terminal) =>
  command(
    {
      call: 'npm run licences',
      does: '构建一遍，看用到了哪些开源软件，写进“用到的开源软件”那一页和 NOTICE；要两三分钟',
    },
    () => {
      const into = 'dist/with-everything'
      try {
        for (const target of targets) buildWithEverything(target, into)
        const shipped = new Map(
          targets
            .flatMap((target) => shippedIn(path.join(root, into), target))
            .map((each) => [`${each.name}@${each.version}`, each]),
        )
        const notices = makeNotices([...shipped.values()], parse(read('other-works.yaml')) as OtherWorks, (licence) =>
          read(`texts/${licence}.txt`),
        )
        writeFileSync(path.join(root, 'src/features/licences/notices.json'), `${JSON.stringify(notices, null, 2)}\n`)
        writeFileSync(path.join(root, 'NOTICE'), noticeFile(notices))
        print(
          `${notices.works.length} 样，${notices.texts.length} 种许可证原文，写进了 src/features/licences/notices.json 和 NOTICE\n`,
        )
        return 0
      } finally {
        rmSync(path.join(root, into), { recursive: true, force: true })
      }
    },
  )
