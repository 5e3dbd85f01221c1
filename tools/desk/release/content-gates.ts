import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOverdue } from '../../../src/domain/disputes/contact'
import { runCommand } from '../../content/command-line'
import { publishedCounts } from '../../content/county/figures'
import { currencyKinds, currencyOf, ownFindings } from '../../content/currency'
import { loadCorpus } from '../../content/load'
import { kindIds, kinds } from '../../published/kinds/all-kinds'
import { readPublished } from '../../published/published'
import type { Surroundings } from '../surroundings'
import type { Gate } from './gate'

/** What can be told from the content's files. */
export function contentGates(
  { root, pack, today }: Pick<Surroundings, 'root' | 'pack' | 'today'>,
  laws?: string,
): Gate[] {
  const published = () => readPublished(root, pack, { demo: false })
  return [
    { name: '内容能编译', blocking: true, run: () => complaints(root, pack, today) },
    { name: '每句话都有出处', blocking: true, run: () => unfounded(root, pack, today) },
    {
      name: '引用的法都是现行的',
      blocking: true,
      run: () => outdated(root, pack, today, laws),
    },
    {
      name: '清单都有两个人签字',
      blocking: true,
      run: () => {
        const lists = published()
        return kindIds.flatMap((id) => {
          const list = lists[id]
          return !list || list.approval
            ? []
            : [`“${kinds[id].name}”还没有签发：npm run desk:approve -- ${list.hash} --by 姓名`]
        })
      },
    },
    {
      name: '联系方式都在复核期内',
      blocking: false,
      run: () =>
        (published().contacts?.records ?? [])
          .filter((contact) => isOverdue(contact, today))
          .map(({ name, recheckOn }) => `${name} 的复核到期日是 ${recheckOn}，小程序里会写“待核实”`),
    },
    {
      name: '报告说有的都公布了',
      blocking: false,
      run: () => {
        const counts = publishedCounts(published())
        return loadCorpus(root, pack).figures.flatMap(({ id, label, count, unit }) => {
          const found = counts[id]
          return found === undefined || found >= count ? [] : [`${label} ${found}/${count} ${unit}`]
        })
      },
    },
  ]
}

/** That nothing invented got into what was compiled; runs after the build. */
export function demoGate(root: string): Gate {
  return {
    name: '没有示例数据',
    blocking: true,
    run: () => {
      const folder = join(root, 'src/content/compiled')
      if (!existsSync(folder)) return ['还没有编译过的内容，先运行 npm run content:compile']
      return readdirSync(folder)
        .filter((name) => /"demo":\s*true/.test(readFileSync(join(folder, name), 'utf8')))
        .map((name) => `编译出的 ${name} 里有示例数据，去掉 CONTENT_DEMO 重新构建`)
    },
  }
}

/** What compiling complains of; it ends with the count, which is not itself a problem. */
function complaints(root: string, pack: string, today: string): string[] {
  const lines: string[] = []
  runCommand(['compile'], {
    root,
    pack,
    today,
    print: () => undefined,
    complain: (text) => lines.push(...text.trim().split('\n')),
  })
  return lines.filter((line) => !/^共 \d+ 处问题$/.test(line))
}

/** A release asks more than the check of every day: that somebody looked lately. */
function outdated(root: string, pack: string, today: string, laws: string | undefined): string[] {
  const corpus = loadCorpus(root, pack)
  const findings = laws === undefined ? ownFindings(corpus, today) : currencyOf(corpus, laws, today)
  return findings
    .filter(({ kind, blocking }) => blocking || kind === 'not checked')
    .map(({ kind, law, message }) => `《${law}》${currencyKinds[kind]}：${message}`)
}

function unfounded(root: string, pack: string, today: string): string[] {
  const lines: string[] = []
  const code = runCommand(['claims'], {
    root,
    pack,
    today,
    print: (text) => lines.push(text),
    complain: () => undefined,
  })
  if (code !== 0) return ['内容有错，列不出每句话的出处']
  return lines.flatMap((line) => {
    const claim = JSON.parse(line) as { id: string; cites: unknown[]; fiction?: true; advice?: true }
    return claim.cites.length > 0 || claim.fiction || claim.advice ? [] : [`${claim.id} 没有出处`]
  })
}

/** The tools start with a tourist's id, with which nothing can be uploaded. */
export function appIdGate(root: string): Gate {
  return {
    name: '小程序用的是自己的 appid',
    blocking: true,
    run: () => {
      const { appid } = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { appid?: string }
      return /^wx[0-9a-f]{16}$/.test(appid ?? '')
        ? []
        : [`project.config.json 里的 appid 是 ${appid ?? '空的'}，换成自己的`]
    },
  }
}
