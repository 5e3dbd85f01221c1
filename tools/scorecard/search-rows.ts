import path from 'node:path'
import type { SearchRound } from '../bench/search'
import { runNode } from './builds'
import { atMost, milliseconds, none, type ScoreSection } from './row'

const p95 = 'p95 ms'

/** Our search beside MiniSearch and FlexSearch, as `npm run bench:search` compares them. */
export function searchSection(): ScoreSection {
  const script = path.resolve('tools/bench/main.ts')
  const rounds = JSON.parse(runNode(['--jitless', '--import', 'tsx', script, 'search', '--json'])) as SearchRound[]
  return {
    title: '搜索的快慢',
    how: '`npm run bench:search`：没有即时编译的 Node（小程序在苹果手机上就是这样跑的），一个字一个字地打，各 5 遍。对照是 MiniSearch 和 FlexSearch，同样的内容、同样的词。',
    rows: rounds.flatMap(({ title, p95: budget, table }) => {
      const [own, ...others] = table
      const compared = others.map((other) => `${other.方法} ${other[p95]} ms，准备 ${other['准备 ms']} ms`).join('；')
      return [
        atMost(budget, {
          what: `${title}，95% 的查找不慢于（准备 ${own?.['准备 ms']} ms）`,
          value: Number(own?.[p95]),
          format: milliseconds,
          compared,
        }),
        ...(own && '漏找' in own ? [none('按标题找不到的条目', Number(own.漏找))] : []),
      ]
    }),
  }
}
