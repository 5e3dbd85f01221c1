import { chosenPack } from '../../config/pack'
import { claimsOf } from '../content/claims'
import { publishedCounts } from '../content/county/figures'
import { coveredSystems, figureRows } from '../content/coverage'
import { loadCorpus } from '../content/load'
import { readPublished } from '../published/published'
import { countClaims } from './count-claims'
import { none, type ScoreSection } from './row'

/** What the app says and what it rests on, and the report held against what the app says of it. */
export function contentSections(): ScoreSection[] {
  const corpus = loadCorpus(process.cwd(), chosenPack)
  const { total, withoutSource, byKind, byLaw } = countClaims(claimsOf(corpus))
  const counts = publishedCounts(readPublished(process.cwd(), chosenPack, { demo: false }))
  const systems = coveredSystems(corpus)
  return [
    {
      title: '每句话的出处',
      how: `\`npm run content:claims\` 列出的 ${total} 句。一句话可以有几个出处，各算一次。`,
      rows: [
        none('没有出处的话', withoutSource.length),
        ...byKind.map(([kind, count]) => ({ what: kind, measured: String(count) })),
      ],
      detail: { head: ['法律', '引用它的话'], lines: byLaw.map(([law, count]) => [law, String(count)]) },
    },
    {
      title: '对照报告的数字',
      how: '`npm run content:coverage`：报告说有多少，已经公布多少。没公布的，小程序一个字也不编。',
      rows: [
        none('报告点到、没有课讲的制度', systems.filter(({ lessons }) => lessons.length === 0).length),
        {
          what: '报告点到、有课讲的制度',
          measured: String(systems.filter(({ lessons }) => lessons.length > 0).length),
        },
        ...figureRows(corpus.figures, counts).map(([what = '', measured = '']) => ({ what, measured })),
      ],
    },
  ]
}
