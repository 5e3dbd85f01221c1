import { join } from 'node:path'
import { type Command, command, runNamed } from '../commands/command'
import { ContentError } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { demoPackOf } from '../published/demo-pack'
import { readPublished } from '../published/published'
import { readRegistry } from '../published/registry'
import { checkFigures } from './check-figures'
import { claimsOf } from './claims'
import { textsIn } from './compile/cited-sources'
import { compileCorpus } from './compile/compile'
import { watchFolder } from './compile/watch'
import { publishedCounts } from './county/figures'
import { coverageTable } from './coverage'
import { currencyOf, currencyReport } from './currency'
import { lawPackPath, pickLaws, readLawPack } from './laws'
import { loadCorpus } from './load'
import { checkPlain } from './plain/check-plain'

/** Where a command works and what it says: the project folder, its ordinary output and its complaints, each with its own line end. */
export interface Surroundings {
  root: string
  /** See packFolder. */
  pack: string
  /** Demonstration records stand in for what the county has not published; never in a release. */
  demo?: boolean
  /** ISO date. */
  today: string
  print(text: string): void
  complain(text: string): void
}

export const contentCommands = (surroundings: Surroundings): Readonly<Record<string, Command<number>>> => ({
  compile: command(
    { call: 'npm run content:compile', does: '检查内容并编译到 src/content/compiled', may: { watch: true } },
    (_, { watch }) => (watch ? compileAndWatch(surroundings) : compile(surroundings)),
  ),
  claims: command({ call: 'npm run -s content:claims', does: '每行一条，列出用户读到的每句话和它的出处' }, () =>
    claims(surroundings),
  ),
  laws: command(
    { call: 'npm run content:laws', does: '取出被引用的条文，看每句话里的数字条文里有没有', needs: { from: '文件夹' } },
    (_, { from }) => laws(from, surroundings),
  ),
  currency: command(
    {
      call: 'npm run content:currency',
      does: '引用的法是不是现行的；文件夹里要有 INDEX.json',
      needs: { from: '文件夹' },
    },
    (_, { from }) => currency(from, surroundings),
  ),
  coverage: command({ call: 'npm run content:coverage', does: '报告说有多少，小程序讲了多少' }, () =>
    coverage(surroundings),
  ),
  plain: command({ call: 'npm run content:plain', does: '看哪些话不好懂：长句、公文腔、没解释的法律词、生僻字' }, () =>
    plain(surroundings),
  ),
})

/** Runs one command. Returns its exit code: 0, or 1 after a complaint, with every file as it was before. */
export function runCommand(args: readonly string[], surroundings: Surroundings): number {
  try {
    return runNamed(contentCommands(surroundings), args, surroundings)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    surroundings.complain(`${error.message}\n共 ${error.problems.length} 处问题\n`)
    return 1
  }
}

function compile({ root, pack, demo = false, print }: Surroundings): number {
  const published = readPublished(root, pack, { demo })
  const registries = (demo ? [pack, demoPackOf(pack)] : [pack]).map((each) => readRegistry(root, each))
  const packs = compileCorpus(loadCorpus(root, pack), readLawPack(root, pack), published, registries)
  const folder = join(root, 'src/content/compiled')
  writeFiles(
    new Map(Object.entries(packs).map(([name, content]) => [join(folder, `${name}.json`), JSON.stringify(content)])),
  )
  const { counts, pack: stamp } = packs.home
  print(
    `${stamp.title} ${stamp.hash}：${counts.lessons} 课 ${counts.cards} 张卡片，引用 ${counts.laws} 部法 ${counts.articles} 条，带原文 ${textsIn(packs)} 条\n`,
  )
  return 0
}

/** A broken file is complained of and the last good output stays, so that the app being built beside it goes on working. */
function compileAndWatch(surroundings: Surroundings): number {
  const again = () => runCommand(['compile'], surroundings)
  watchFolder(join(surroundings.root, 'content'), again) // first, so that no change slips by during the first compile
  again()
  return 0
}

function claims({ root, pack, print }: Surroundings): number {
  for (const claim of claimsOf(loadCorpus(root, pack))) print(`${JSON.stringify(claim)}\n`)
  return 0
}

function laws(from: string, { root, pack, print }: Surroundings): number {
  const corpus = loadCorpus(root, pack)
  const picked = pickLaws(corpus, from)
  checkFigures(corpus, picked)
  const path = lawPackPath(pack)
  writeFiles(new Map([[join(root, path), JSON.stringify(picked)]]))
  print(`${path}：${Object.keys(picked).length} 条\n`)
  return 0
}

function currency(from: string, { root, pack, today, print }: Surroundings): number {
  const corpus = loadCorpus(root, pack)
  const findings = currencyOf(corpus, from, today)
  print(currencyReport(findings, corpus.sources.filter(({ kind }) => kind === 'law').length))
  return findings.some(({ blocking }) => blocking) ? 1 : 0
}

function coverage({ root, pack, print }: Surroundings): number {
  print(coverageTable(loadCorpus(root, pack), publishedCounts(readPublished(root, pack, { demo: false }))))
  return 0
}

function plain({ root, pack, print }: Surroundings): number {
  print(`${checkPlain(root, pack)} 段话，都好懂\n`)
  return 0
}
