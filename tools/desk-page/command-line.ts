import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { Refusal } from '../desk/fault'
import { bundlePage } from './bundle'
import { packOffice } from './pack-office'
import { takePictures } from './pictures/take-pictures'
import type { DeskPlace } from './server/desk'
import { startDesk } from './start'

export const deskPageCommands = (
  place: Omit<DeskPlace, 'app'>,
  terminal: Terminal,
): Readonly<Record<string, Command<Promise<number>>>> => {
  const { root, pack } = place
  const app = join(root, 'dist/h5')
  return {
    open: command({ call: 'npm run desk', does: '打开工作台的页面：导入、签发、海报、发布，都在里面' }, async () =>
      startDesk({ ...place, app }, await bundlePage(root), terminal),
    ),
    pack: command(
      {
        call: 'npm run desk:pack',
        does: '把工作台装进一个文件夹，拷到办公室的电脑上，装了 Node 就能用',
        may: { out: '文件夹' },
      },
      async (_, { out = 'dist/desk' }) => {
        const folder = resolve(out)
        if (existsSync(folder)) throw new Refusal(`${folder} 已经有了，没有盖掉它。换个名字：--out 文件夹`)
        await packOffice({ root, pack, app, out: folder }, terminal)
        return 0
      },
    ),
    pictures: command(
      { call: 'npm run desk:pictures', does: '重新拍说明书里工作台的图，用虚构的清单；先构建网页版' },
      async () => {
        const names = await takePictures({ ...place, app }, join(root, 'docs/desk'))
        terminal.print(`docs/desk 里拍了 ${names.join('、')}\n`)
        return 0
      },
    ),
  }
}
