import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { createDesk } from '../../../tools/desk-page/server/desk'
import { takeLock } from '../../../tools/desk-page/server/lock'
import { kinds } from '../../../tools/published/kinds/all-kinds'

/** Publishes a table as the page does, and dies without a word before the move of a file that is the `moves`th. */
const [root = '', table = '', moves = '0', today = ''] = process.argv.slice(2)

const move = fs.renameSync
let left = Number(moves)
fs.renameSync = (from, to) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL')
  move(from, to)
}
syncBuiltinESMExports()

const noPreview = { origin: '', show: () => '', close: () => undefined }
const desk = createDesk({ root, pack: 'guanxian', today: () => today, home: root, app: '' }, noPreview)

void (async () => {
  await takeLock(root, { port: 1, key: 'dies' })
  const { handle } = await desk.submit(kinds.contacts, '表.xlsx', fs.readFileSync(table), () => undefined)
  desk.publish(handle, { documentNumber: '示例〔2026〕2号', by: '王五' })
})()
