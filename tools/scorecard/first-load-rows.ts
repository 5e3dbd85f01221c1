import type { Browser } from 'playwright-core'
import { budgets } from '../size/budgets'
import { measureH5Entry } from '../size/h5-entry-size'
import { builds } from './builds'
import { type FirstLoad, measureFirstLoad } from './measure-first-load'
import { median } from './median'
import { atMost, kilobytes, type ScoreSection, seconds } from './row'

const runs = 3
const mostLargestPaintMs = 4000

/** The first visit of the H5 on a weak signal, beside the empty app. */
export async function firstLoadSection(browser: Browser): Promise<ScoreSection> {
  const own: FirstLoad[] = []
  const empty: FirstLoad[] = []
  for (let run = 0; run < runs; run += 1) {
    own.push(await measureFirstLoad(browser, builds.app.h5))
    empty.push(await measureFirstLoad(browser, builds.empty.h5))
  }
  const middle = (loads: FirstLoad[], of: 'firstPaint' | 'largestPaint' | 'usable' | 'bytes') =>
    median(loads.map((load) => load[of]))
  return {
    title: 'H5 的第一次打开',
    how: `Chromium ${browser.version()}，处理器慢 4 倍，网络是 Chrome DevTools 的 Slow 3G：上下行都是 400 kbit/s，每个请求先等 2 秒。服务器用 gzip，没有缓存，不用 Service Worker。轮流各 ${runs} 次，取中位数。最大内容绘制（LCP）量到页面静止为止，画的是“${own[0]?.largest}”。`,
    rows: [
      atMost(budgets.h5.entryGzipBytes, {
        what: '首页能用以前下载的全部，gzip',
        value: middle(own, 'bytes'),
        format: kilobytes,
        compared: kilobytes(middle(empty, 'bytes')),
      }),
      atMost(budgets.h5.entryGzipBytes, {
        what: '其中 index.html 一开始就装的，gzip',
        value: measureH5Entry(builds.app.h5),
        format: kilobytes,
        compared: kilobytes(measureH5Entry(builds.empty.h5)),
      }),
      atMost(mostLargestPaintMs, {
        what: '最大内容绘制 LCP',
        value: middle(own, 'largestPaint'),
        format: seconds,
        compared: seconds(middle(empty, 'largestPaint')),
      }),
      {
        what: '第一次看到内容 FCP',
        measured: seconds(middle(own, 'firstPaint')),
        compared: seconds(middle(empty, 'firstPaint')),
      },
      { what: '首页能用', measured: seconds(middle(own, 'usable')), compared: seconds(middle(empty, 'usable')) },
    ],
  }
}
