import { keptState } from '../browser/kept-state'
import { pageExamples } from '../pages/weapp-examples'
import { budgets } from '../size/budgets'
import { builds } from './builds'
import { measurePages, type PageMeasure } from './measure-pages'
import { median } from './median'
import { atMost, kilobytes, none, type ScoreSection } from './row'

/** What WeChat's tab bar opens must be quicker than the rest: a tab has nothing on screen while it is made. */
const tabFirstSetDataBytes = 12_000
const count = String

/** The storage of someone who has answered the question of the first start. */
const usedPhone = Object.fromEntries(
  keptState({ mode: 'standard' }).map(({ name, value }) => [name, (JSON.parse(value) as { data: string }).data]),
)

/** Every page in the Node host: nodes, first setData and taps, beside the empty app's only page. */
export async function pageSection(): Promise<ScoreSection> {
  const urls = Object.entries(pageExamples).flatMap(([page, queries]) =>
    queries.map((query) => (query === '' ? page : `${page}?${query}`)),
  )
  const pages = await measurePages(builds.app.weapp, urls, usedPhone)
  const [newcomer] = await measurePages(builds.app.weapp, [urls[0] as string])
  const [empty] = await measurePages(builds.empty.weapp, ['pages/index/index'])
  if (!newcomer || !empty) throw new Error('首页或空应用没有量到')
  const all = [{ ...newcomer, url: `${newcomer.url}，第一次用` }, ...pages]
  const { page: budget } = budgets
  const firstSetData = all.map(({ firstSetDataBytes }) => firstSetDataBytes)
  const taps = all.flatMap((page) => page.taps)
  return {
    title: '小程序的每一页',
    how: `在 Node 里跑构建好的小程序，用微信自己的 glass-easel 画界面。${all.length} 个地址都在一部新手机上打开；再把页面上不离开本页的按钮逐个点一遍，每点一个以前重新打开，一次点击发出的数据全部相加。`,
    rows: [
      atMost(budget.nodes, { ...worst('节点最多的一页', all, 'nodes', count), compared: count(empty.nodes) }),
      atMost(budget.firstSetDataBytes, {
        ...worst('首次 setData 最大的一页', all, 'firstSetDataBytes', kilobytes),
        compared: kilobytes(empty.firstSetDataBytes),
      }),
      {
        what: '首次 setData 的中位',
        measured: kilobytes(median(firstSetData)),
        compared: kilobytes(empty.firstSetDataBytes),
      },
      ...all
        .filter(({ isTab }) => isTab)
        .map(({ url, firstSetDataBytes }) =>
          atMost(tabFirstSetDataBytes, {
            what: `标签页 ${url} 的首次 setData`,
            value: firstSetDataBytes,
            format: kilobytes,
            compared: kilobytes(empty.firstSetDataBytes),
          }),
        ),
      atMost(budget.tapSetDataBytes, { ...heaviestTap(all), compared: kilobytes(tapBytes(empty)) }),
      {
        what: `点一下的中位，${taps.length} 个按钮`,
        measured: kilobytes(median(taps.map(({ bytes }) => bytes))),
        compared: kilobytes(tapBytes(empty)),
      },
      {
        what: `超过 ${kilobytes(budget.tapSetDataBytes)} 的按钮`,
        measured: `${taps.filter(({ bytes }) => bytes > budget.tapSetDataBytes).length} 个`,
      },
      none('打不开或者报错的页', all.filter(({ errors, nodes }) => errors.length > 0 || nodes <= 1).length),
    ],
    detail: {
      head: ['页', '节点', '首次 setData', '最大的一次点击'],
      lines: [...all, { ...empty, url: '空应用的页' }].map((page) => [
        page.url,
        count(page.nodes),
        kilobytes(page.firstSetDataBytes),
        page.taps.length === 0 ? '' : `${kilobytes(tapBytes(page))} ${heaviest(page)?.name.slice(0, 20)}`,
      ]),
    },
  }
}

function worst(
  what: string,
  pages: readonly PageMeasure[],
  by: 'nodes' | 'firstSetDataBytes',
  format: (value: number) => string,
) {
  const [top] = [...pages].sort((a, b) => b[by] - a[by])
  return { what: `${what}（${top?.url}）`, value: top?.[by] ?? 0, format }
}

function heaviestTap(pages: readonly PageMeasure[]) {
  const [top] = [...pages].sort((a, b) => tapBytes(b) - tapBytes(a))
  return {
    what: `点一下最大的一次（${top?.url}“${top && heaviest(top)?.name.slice(0, 12)}”）`,
    value: top ? tapBytes(top) : 0,
    format: kilobytes,
  }
}

const heaviest = ({ taps }: PageMeasure) => [...taps].sort((a, b) => b.bytes - a.bytes)[0]
const tapBytes = (page: PageMeasure) => heaviest(page)?.bytes ?? 0
