import { HostTimers } from '../../../tools/weapp-host/host-timers'

test('what never rests is told by the timers that ran, not by the clock', async () => {
  const timers = new HostTimers((_during, action) => action())
  const again = () => timers.setTimeout(again)
  again()
  await expect(timers.settle(100, 50)).rejects.toThrow('50 timers ran')
  timers.clear()
})

test('a timer that is late is waited for', async () => {
  const timers = new HostTimers((_during, action) => action())
  let rang = false
  timers.setTimeout(() => {
    rang = true
  }, 50)
  for (const until = Date.now() + 200; Date.now() < until; ); // a busy machine
  await timers.settle(100, 5)
  expect(rang).toBe(true)
})
