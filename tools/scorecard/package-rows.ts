import { budgets, subPackageBudget } from '../size/budgets'
import { measurePackages } from '../size/package-sizes'
import { builds } from './builds'
import { atMost, kilobytes, type ScoreSection } from './row'

/** What a phone downloads: the main package and each sub-package. */
export function packageSection(): ScoreSection {
  const { main, subPackages } = measurePackages(builds.app.weapp)
  const empty = measurePackages(builds.empty.weapp).main
  const { mainPackageBytes } = budgets.weapp
  return {
    title: '小程序的体积',
    how: '构建结果里文件的字节数相加，1 kB 是 1000 字节。',
    rows: [
      atMost(mainPackageBytes, { what: '主包', value: main, format: kilobytes, compared: kilobytes(empty) }),
      ...Object.entries(subPackages).map(([root, value]) =>
        atMost(subPackageBudget(root), { what: `分包 ${root}`, value, format: kilobytes }),
      ),
    ],
  }
}
