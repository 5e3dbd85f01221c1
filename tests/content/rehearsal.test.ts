import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { compileCorpus } from '../../tools/content/compile/compile'
import { loadCorpus } from '../../tools/content/load'
import { checkPlain } from '../../tools/content/plain/check-plain'
import { kindIds } from '../../tools/published/kinds/all-kinds'
import { readPublished } from '../../tools/published/published'
import { readRegistry } from '../../tools/published/registry'
import { plantFolder } from '../planted-folder'
import { makeChanges, usualChanges } from '../rehearsal/changes'

const project = join(__dirname, '../..')
const pack = 'guanxian'

async function changed(names: readonly string[]) {
  const root = plantFolder({})
  for (const path of ['content', 'tests/domain/disputes'])
    cpSync(join(project, path), join(root, path), { recursive: true })
  await makeChanges(names, { root, pack, beside: plantFolder({}) })
  const published = readPublished(root, pack, { demo: false })
  return {
    root,
    published,
    packs: compileCorpus(loadCorpus(root, pack), {}, published, [readRegistry(root, pack)]),
  }
}

test('all that the documents tell to do can be done at once: it compiles, and every text is plain', async () => {
  const { root, published, packs } = await changed(usualChanges)
  expect(Object.keys(published).sort()).toEqual([...kindIds].sort())
  for (const list of Object.values(published)) expect(list.approval).toBeDefined()
  const codes = (published.places?.records.length ?? 0) + (published.billboards?.records.length ?? 0)
  expect(Object.keys(packs.codes).length).toBeGreaterThanOrEqual(codes)
  expect(checkPlain(root, pack)).toBeGreaterThan(0)
})

test('a year of holidays less is a county’s content too', async () => {
  const { packs } = await changed(['fewer-holidays'])
  expect(packs.deadlines.years.length).toBeGreaterThan(0)
  expect(packs.deadlines.years).toHaveLength(loadCorpus(project, pack).disputes.holidays.length - 1)
})
