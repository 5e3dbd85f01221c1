import { builtWeapp } from './built-weapp'
import { bootHost } from './host/weapp-host'

test('try', async () => {
  const host = await bootHost(builtWeapp())
  await host.open('pages/leniency/items')
  console.log(
    host.text().slice(0, 800),
    host.errors,
    host.audit(),
    host.setDatas.map((s) => s.bytes),
  )
  for (let i = 0; i < 4; i++) {
    const n = host.setDatas.length
    await host.callPage('onReachBottom')
    console.log(
      host.audit(),
      host.findAll({ className: 'item-row' }).length,
      host.setDatas.slice(n).map((s) => s.bytes),
    )
  }
  let n = host.setDatas.length
  const more = host.findAll({ className: 'big-button' })
  await host.tap(more[more.length - 1]!)
  console.log(
    'turn',
    host.audit(),
    host.findAll({ className: 'item-row' }).length,
    host.setDatas.slice(n).map((s) => s.bytes),
  )
  n = host.setDatas.length
  await host.type({ className: 'text-field__input' }, 'bt')
  console.log(
    'type bt',
    host.text().slice(0, 500),
    host.audit(),
    host.setDatas.slice(n).map((s) => s.bytes),
  )
  n = host.setDatas.length
  await host.type({ className: 'text-field__input' }, '占道摆摊')
  console.log(
    'type',
    host.text().slice(0, 700),
    host.audit(),
    host.setDatas.slice(n).map((s) => s.bytes),
  )
  n = host.setDatas.length
  await host.tap('执法领域')
  console.log(
    'pick',
    host.audit(),
    host.setDatas.slice(n).map((s) => s.bytes),
    host.text().slice(0, 300),
  )
  for (const url of [
    'pages/leniency/index',
    'pages/leniency/item?id=demo-item-001',
    'pages/leniency/check',
    'pages/leniency/guide?id=people-and-time',
  ]) {
    n = host.setDatas.length
    await host.open(url)
    console.log(
      url,
      host.audit(),
      host.setDatas.slice(n).map((s) => s.bytes),
    )
  }
  console.log(host.errors)
  host.close()
}, 60000)
