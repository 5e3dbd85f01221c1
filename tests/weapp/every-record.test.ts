import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { placePack } from '../../src/content/place-pack'
import { pathsOf, type QuestionTree } from '../../src/domain/disputes/triage'
import { maxCheckQuestions } from '../../src/domain/leniency/leniency'
import { loadCorpus } from '../../tools/content/load'
import { budgets } from '../../tools/size/budgets'
import type { ViewNode } from '../../tools/weapp-host/find-nodes'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'

interface Identified {
  id: string
}

const dist = builtWeapp()
const content = path.resolve('content/guanxian')
const idsIn = (file: string) =>
  (parse(fs.readFileSync(path.join(content, file), 'utf8')) as Identified[]).map(({ id }) => id)
const lessonIds = fs.readdirSync(path.join(content, 'lessons')).map((file) => path.basename(file, '.yaml'))

const { disputes, leniency, credit, glossary } = loadCorpus(process.cwd(), 'guanxian')
const waysIn = (tree: QuestionTree<unknown>, most?: number) =>
  [...new Map(pathsOf(tree, most).map((path) => [path.outcome, path])).values()].map(({ options }) =>
    options.map((o) => `${o.question}:${o.option}`).join(','),
  )
/** Every result, by one way to it. */
const results = disputes.trees.flatMap((tree) =>
  waysIn(tree).map((answers) => `${disputes.areas[tree.id]}/index?tree=${tree.id}&answers=${answers}`),
)

const urls = [
  ...results.map((result) => `pages/triage/${result}`),
  ...disputes.channels.map(({ id }) => `pages/disputes/channel?id=${id}`),
  ...disputes.deadlines.map(({ id }) => `pages/disputes/deadline?id=${id}`),
  ...disputes.forms.map(({ id }) => `pages/forms/form?id=${id}&page=1`),
  ...leniency.guides.map(({ id }) => `pages/leniency/guide?id=${id}`),
  ...(leniency.check ? waysIn(leniency.check, maxCheckQuestions) : []).map(
    (answers) => `pages/leniency/check?answers=${answers}`,
  ),
  ...(leniency.everyday?.acts ?? []).map(({ id }) => `pages/leniency/check?act=${id}`),
  ...leniency.inspected.map(({ id }) => `pages/leniency/inspected?stage=${id}`),
  ...[...leniency.national, ...leniency.law].map(({ id }) => `pages/leniency/item?id=${id}`),
  ...credit.guides.map(({ id }) => `pages/credit/guide?id=${id}`),
  ...credit.paths.map(({ id }) => `pages/credit/path?id=${id}`),
  ...glossary.map(({ id }) => `pages/glossary/word?id=${id}`),
  ...idsIn('topics.yaml').map((id) => `pages/lessons/topic?id=${id}`),
  ...lessonIds.map((id) => `pages/lessons/lesson?id=${id}`),
  // None until the county publishes; all of them in a build with the demonstration lists.
  ...[...placePack.places, ...placePack.billboards].map(({ id }) => `pages/places/place?id=${id}`),
  ...idsIn('sources.yaml').map((id) => `pages/sources/source?id=${id}`),
]

let host: WeappHost
beforeAll(async () => {
  host = await bootHost(dist)
  await host.open('pages/home/index')
})
afterAll(() => host.close())

/** What each tap that opens a part of the page sends to the view, in bytes. */
async function unfold(): Promise<number[]> {
  const sent: number[] = []
  for (const [at] of host.findAll({ className: 'fold__head' }).entries()) {
    const before = host.setDatas.length
    await host.tap(host.findAll({ className: 'fold__head' })[at] as ViewNode)
    sent.push(host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0))
  }
  return sent
}

test.each(results)('%s leaves a fifth of its budget free for what is still to be said', async (result) => {
  const before = host.setDatas.length
  await host.open(`pages/triage/${result}`)
  expect(host.setDatas[before]?.bytes).toBeLessThanOrEqual(budgets.page.firstSetDataBytes * 0.8)
})

test.each(urls)('%s opens within its budgets', async (url) => {
  const [errorsBefore, setDatasBefore] = [host.errors.length, host.setDatas.length]
  await host.open(url)

  expect(host.errors.slice(errorsBefore)).toEqual([])
  expect(overBudget(host, setDatasBefore)).toEqual({})
  expect(host.find({ className: 'heading--1' })?.text).not.toMatch(/^没有这/)
  expect(host.text()).not.toBe('')
  expect((await unfold()).filter((bytes) => bytes > budgets.page.tapSetDataBytes)).toEqual([])
  expect(overBudget(host, setDatasBefore)).toEqual({})
})
