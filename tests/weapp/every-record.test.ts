import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { codePack } from '../../src/content/code-pack'
import { leniencyPack } from '../../src/content/leniency-pack'
import { placePack } from '../../src/content/place-pack'
import { pathsOf } from '../../src/domain/triage'
import { loadCorpus } from '../../tools/content/load'
import { builtWeapp } from './built-weapp'
import { bootHost, type WeappHost } from './host/weapp-host'
import { overBudget } from './over-budget'

interface Identified {
  id: string
}

const dist = builtWeapp()
const content = path.resolve('content/guanxian')
const idsIn = (file: string) =>
  (parse(fs.readFileSync(path.join(content, file), 'utf8')) as Identified[]).map(({ id }) => id)
const lessonIds = fs.readdirSync(path.join(content, 'lessons')).map((file) => path.basename(file, '.yaml'))

const { disputes } = loadCorpus(process.cwd(), 'guanxian')
/** Every result, by one way to it. */
const results = disputes.trees.flatMap((tree) =>
  [...new Map(pathsOf(tree).map((path) => [path.outcome, path])).values()].map(
    ({ options }) => `tree=${tree.id}&answers=${options.map((o) => `${o.question}:${o.option}`).join(',')}`,
  ),
)

const urls = [
  ...results.map((query) => `pages/disputes/triage?${query}`),
  ...disputes.channels.map(({ id }) => `pages/disputes/channel?id=${id}`),
  ...disputes.deadlines.map(({ id }) => `pages/disputes/deadline?id=${id}`),
  ...disputes.forms.map(({ id }) => `pages/disputes/form?id=${id}&page=1`),
  ...idsIn('topics.yaml').map((id) => `pages/lessons/topic?id=${id}`),
  ...lessonIds.map((id) => `pages/lessons/lesson?id=${id}`),
  ...leniencyPack.national.map(({ id }) => `pages/leniency/item?id=${id}`),
  ...leniencyPack.guides.map(({ id }) => `pages/leniency/guide?id=${id}`),
  // None until the county publishes; all of them in a build with the demonstration lists.
  ...[...placePack.places, ...placePack.billboards].map(({ id }) => `pages/places/place?id=${id}`),
  ...Object.keys(codePack).map((code) => `pages/home/open?c=${code}`),
  ...idsIn('sources.yaml').map((id) => `pages/sources/source?id=${id}`),
]

let host: WeappHost
beforeAll(async () => {
  host = await bootHost(dist)
  await host.open('pages/home/index')
})
afterAll(() => host.close())

test.each(urls)('%s opens within its budgets', async (url) => {
  const [errorsBefore, setDatasBefore] = [host.errors.length, host.setDatas.length]
  await host.open(url)

  expect(host.errors.slice(errorsBefore)).toEqual([])
  expect(overBudget(host, setDatasBefore)).toEqual({})
  expect(host.text()).not.toBe('')
})
