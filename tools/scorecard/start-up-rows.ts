import path from 'node:path'
import { builds, runNode } from './builds'
import { median } from './median'
import { atMost, milliseconds, type ScoreSection, times } from './row'
import type { StartUp } from './start-up-run'

const runs = 31
const mostTimesEmpty = 1.3

/** How long the mini-program takes to start, beside the empty app, in turns so that a busy machine slows both. */
export function startUpSection(): ScoreSection {
  const own: StartUp[] = []
  const empty: StartUp[] = []
  for (let run = 0; run < runs; run += 1) {
    own.push(startOnce(builds.app.weapp))
    empty.push(startOnce(builds.empty.weapp))
  }
  const middle = (starts: StartUp[], of: keyof StartUp) => median(starts.map((start) => start[of]))
  const [appJs, emptyAppJs] = [middle(own, 'appJs'), middle(empty, 'appJs')]
  return {
    title: '小程序的启动',
    how: `在 Node 的宿主里轮流各启动 ${runs} 次，每次一个新进程，取中位数。app.js 包括它引用的全部文件。要在闲的机器上量。`,
    rows: [
      atMost(mostTimesEmpty, {
        what: `app.js 运行 ${milliseconds(appJs)}，是空应用的`,
        value: appJs / emptyAppJs,
        format: times,
        compared: milliseconds(emptyAppJs),
      }),
      {
        what: 'app.js 最快的一次，机器忙的时候比中位数可信',
        measured: milliseconds(quickest(own)),
        compared: milliseconds(quickest(empty)),
      },
      {
        what: '从 app.js 到首页第一次 setData',
        measured: milliseconds(middle(own, 'firstSetData')),
        compared: milliseconds(middle(empty, 'firstSetData')),
      },
    ],
  }
}

const quickest = (starts: readonly StartUp[]) => Math.min(...starts.map(({ appJs }) => appJs))

function startOnce(dist: string): StartUp {
  const script = path.resolve('tools/scorecard/start-up-run.ts')
  return JSON.parse(runNode(['--import', 'tsx', script, dist])) as StartUp
}
