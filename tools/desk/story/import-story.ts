import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { waysThrough } from '../../../src/domain/stories/story'
import { readPack } from '../../content/load'
import type { StoryEntry } from '../../content/schema/story-schema'
import { packFolder } from '../../pack/pack-folder'
import { writeFiles } from '../../pack/write-files'
import { diffOf, formatDiff, isSame } from '../diff'
import { inReadingOrder } from '../fault'
import type { SheetKind } from '../mapping/mapping'
import type { Surroundings } from '../surroundings'
import { readTables } from '../workbook/read-tables'
import { readBytes, reportFaults } from '../workbook/workbook-file'
import { checkStory, storyPath } from './check-story'
import { readStory } from './read-story'
import { headFields, panelFields } from './story-rows'
import { headSheet, noChoices, panelSheet, storyNames } from './story-sheets'
import { storyYaml, withStoryListed } from './write-story'

/**
 * Reads the workbook of a story and writes it among the content, whole, or changes nothing. A story is no list that is
 * signed off: it goes the way of all that is written, through the checks and a second reader, to a commit.
 * @throws Refusal for what cannot be looked at cell by cell
 */
export async function importStory(
  { file, dryRun }: { file: string; dryRun: boolean },
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { root, pack, print } = surroundings
  const bytes = readBytes(file)
  const tables = await readTables(bytes)
  const files = readPack(root, pack)
  const names = storyNames(files)
  const known = new Map([...files.stories].map(([id, story]) => [id, story?.data]))
  const draft = readStory(tables, names, noChoices, known)
  for (const notice of draft.notices) print(`提示：${notice}。\n`)
  const { story, faults } = checkStory(draft, surroundings, files)
  if (!story) {
    const bySheet = tables.flatMap(({ sheet }) => inReadingOrder(faults.filter((fault) => fault.sheet === sheet)))
    await reportFaults(bytes, tables, bySheet, file, surroundings)
    return 1
  }

  const old = known.get(story.id)
  const diff =
    old && diffOf({ columns: columnsOf(names), nameOf: ({ id }) => id }, recordsOf(old), recordsOf(story), noChoices)
  print(diff ? formatDiff(diff) : outlineOf(story))
  if (dryRun) {
    print('试运行：都对，什么也没有改。\n')
    return 0
  }
  if (diff && isSame(diff)) {
    print('和现在的一样，什么也没有改。\n')
    return 0
  }
  writeStory(story, old !== undefined, surroundings)
  return 0
}

type Names = ReturnType<typeof storyNames>

const columnsOf = (names: Names): SheetKind['columns'] => [...headSheet(names).columns, ...panelSheet(names).columns]

/** Row by row, so that a comparison says which row of which panel has changed. */
function recordsOf({ panels, ...head }: StoryEntry) {
  const rows = panels.flatMap((panel) =>
    panelFields(panel).map(({ panel: _, ...fields }, at) => ({ ...fields, id: `第${panel.id}格 第${at + 1}行` })),
  )
  return [{ ...headFields(head), id: '故事' }, ...rows].map((record, row) => ({ ...record, row }))
}

function outlineOf(story: StoryEntry): string {
  const ways = waysThrough(story)
  const endings = story.panels.flatMap(({ ending }) => ending?.title ?? [])
  return `新故事“${story.title}”：${story.panels.length} 格，${ways.length} 条路，${endings.length} 个结局（${endings.join('、')}）。\n`
}

function writeStory(story: StoryEntry, isListed: boolean, { root, pack, print }: Surroundings): void {
  const path = storyPath(pack, story.id)
  const remarks = existsSync(join(root, path)) ? /^(#.*\n)*/.exec(readFileSync(join(root, path), 'utf8'))?.[0] : ''
  const contents = new Map([[join(root, path), `${remarks}${storyYaml(story)}`]])
  const list = join(root, packFolder(pack), 'pack.yaml')
  if (!isListed) contents.set(list, withStoryListed(readFileSync(list, 'utf8'), story.id))
  writeFiles(contents)
  print(
    `已写入 ${path}。接着：npm run -s content:claims 核一遍出处，npm run prepare:assets 画出来；再请另一个人读一遍，提交。\n`,
  )
}
