import { runUpload } from './command-line'
import { loadWechat } from './wechat'

runUpload(process.argv.slice(2), {
  root: process.cwd(),
  env: process.env,
  wechat: loadWechat,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((code) => process.exit(code)) // by hand: WeChat's tool leaves a watcher behind
