import { terminal } from '../commands/start'
import { runUpload } from './command-line'
import { loadWechat } from './wechat'

runUpload(process.argv.slice(2), {
  root: process.cwd(),
  env: process.env,
  wechat: loadWechat,
  ...terminal,
}).then((code) => process.exit(code)) // by hand: WeChat's tool leaves a watcher behind
