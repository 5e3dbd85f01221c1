import { generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, command, runNamed } from '../commands/command'
import { planUpload } from './plan'
import type { Wechat } from './wechat'

interface Surroundings {
  root: string
  env: NodeJS.Dict<string>
  /** WeChat's own tool; loaded only where it is needed. */
  wechat: () => Promise<Wechat>
  print: (text: string) => void
  complain: (text: string) => void
}

export const uploadCommands = (surroundings: Surroundings): Readonly<Record<string, Command<Promise<number>>>> => ({
  upload: command({ call: 'npm run upload', does: '把 dist/weapp 传给微信，作为开发版' }, () =>
    send('upload', surroundings),
  ),
  preview: command({ call: 'npm run preview', does: '传一个预览版，二维码存成 dist/preview.jpg' }, () =>
    send('preview', surroundings),
  ),
  quality: command({ call: 'npm run quality', does: '用微信的代码质量检查看一遍 dist/weapp，不联网' }, () =>
    checkQuality(surroundings),
  ),
})

/** @returns the exit code */
export async function runUpload(args: readonly string[], surroundings: Surroundings): Promise<number> {
  return runNamed(uploadCommands(surroundings), args, surroundings)
}

async function send(how: 'upload' | 'preview', { root, env, wechat, print, complain }: Surroundings): Promise<number> {
  const plan = planUpload(root, env)
  if ('faults' in plan) {
    complain(`没有上传：\n${plan.faults.map((fault) => `  ${fault}\n`).join('')}`)
    return 1
  }
  const { upload } = plan
  try {
    await withProject(root, async (projectPath) => {
      await (await wechat()).send(how, { ...upload, projectPath, qrcode: join(root, 'dist/preview.jpg') })
    })
  } catch (error) {
    complain(`微信没有收下：${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  print(`${how === 'upload' ? '传上去了' : '二维码在 dist/preview.jpg'}：${upload.version} ${upload.note}\n`)
  return 0
}

async function checkQuality({ root, wechat, print, complain }: Surroundings): Promise<number> {
  if (!existsSync(join(root, 'dist/weapp/app.json'))) {
    complain('还没有构建，先运行 npm run build:weapp\n')
    return 1
  }
  const findings = await withProject(root, async (projectPath) => {
    // The tool wants a key for whatever it does. This one opens nothing.
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const keyPath = join(projectPath, 'key.pem')
    writeFileSync(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    return (await wechat()).quality(projectPath, keyPath)
  })
  for (const { name, success, text } of findings) {
    const mark = success ? '✓' : name in heldElsewhere ? '○' : '✗'
    print(`${mark} ${name}${success ? '' : `：${text}${heldElsewhere[name] ?? ''}`}\n`)
  }
  return findings.length > 0 && findings.every(({ name, success }) => success || name in heldElsewhere) ? 0 : 1
}

/**
 * WeChat advises 200 kB of pictures for all packages together. Ours are six times that, for every lesson, story and kind of
 * dispute has its own; but a reader loads those of the package at hand, and the main package has 60 kB of them.
 */
const heldElsewhere: Readonly<Record<string, string>> = {
  IMAGE_AND_AUDIO_LIMIT: '（图片按分包管着，见 npm run size）',
}

/** A project of nothing but the built files and their settings, so that the tool does not read through the packages. */
async function withProject<Result>(root: string, work: (projectPath: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-project-'))
  try {
    cpSync(join(root, 'project.config.json'), join(folder, 'project.config.json'))
    cpSync(join(root, 'dist/weapp'), join(folder, 'dist/weapp'), { recursive: true })
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
