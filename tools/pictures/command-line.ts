import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { type PicturesEntry, picturesSchema } from '../content/schema/picture-schema'
import { type StoryEntry, storySchema } from '../content/schema/story-schema'
import { findFaces } from '../desk/posters/fonts'
import { packFolder } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { readYaml, type YamlFile } from '../pack/yaml-file'
import { type Art, glyphFile, readArt } from './art'
import { contactSheet } from './contact-sheet'
import { outlinesOf } from './glyphs'
import { pictureSets } from './picture-sets'
import { type NamingPacks, namingPacks, planPictures } from './plan'
import { renderPictures } from './render'
import { groundFaults, sceneFaults, signsIn, storyFaults } from './scene-faults'

interface Surroundings extends Pick<Terminal, 'print'> {
  /** The project folder. */
  root: string
  /** See packFolder. */
  pack: string
}

export const pictureCommands = (surroundings: Surroundings): Readonly<Record<string, Command<Promise<number>>>> => ({
  draw: command(
    { call: 'tsx tools/pictures/main.ts draw', does: '画小程序里的图；npm run prepare:assets 里有它' },
    () => draw(surroundings),
  ),
  sheet: command(
    { call: 'npm run pictures:sheet', does: '把故事用的背景、人和脸画在一张图上看', needs: { to: '图存到哪里' } },
    (_, { to }) => drawSheet(surroundings, to),
  ),
  glyphs: command({ call: 'npm run pictures:glyphs', does: '画里的牌子用了新的字，取出字形（要装着中文字体）' }, () =>
    addGlyphs(surroundings),
  ),
})

async function draw({ root, pack, print }: Surroundings): Promise<number> {
  const art = readArt(root)
  const file = readPictures(root, pack)
  const stories = readStories(root, pack)
  throwFaults([
    ...groundFaults(art),
    ...(file ? sceneFaults(file, art) : []),
    ...stories.flatMap((story) => storyFaults(story, art)),
  ])
  const plan = planPictures(compiledIn(root), file?.data, art)
  const { drawn, files } = await renderPictures(join(root, 'src/assets/pictures'), plan)
  const sets = join(root, 'src/ui/picture/sets')
  writeFiles(new Map([...pictureSets(plan)].map(([name, text]) => [join(sets, name), text])))
  if (drawn > 0) print(`图 ${files} 张，新画了 ${drawn} 张\n`)
  return 0
}

async function drawSheet({ root, print }: Surroundings, to: string): Promise<number> {
  const art = readArt(root)
  throwFaults(groundFaults(art))
  writeFileSync(to, await contactSheet(art))
  print(`${to}\n`)
  return 0
}

async function addGlyphs({ root, pack, print }: Surroundings): Promise<number> {
  const { glyphs, grounds }: Art = readArt(root)
  const { banner, scenes = [] } = readPictures(root, pack)?.data ?? {}
  const drawn = [...(banner ? [banner] : []), ...scenes, ...Object.values(grounds.data)]
  const missing = [...signsIn(drawn)].filter((character) => !(character in glyphs))
  if (missing.length === 0) {
    print('用到的字都有字形\n')
    return 0
  }
  const all = { ...glyphs, ...outlinesOf(missing, findFaces().bold) }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(root, glyphFile), `${JSON.stringify(sorted, null, 2)}\n`)
  print(`${glyphFile} 添了 ${missing.join('')}\n`)
  return 0
}

/** What the content's own compiler has made: it has checked every name, and need not do so twice. */
function compiledIn(root: string): NamingPacks {
  const packs = namingPacks.map((name) => {
    const file = join(root, 'src/content/compiled', `${name}.json`)
    if (!existsSync(file)) throw new Error('内容还没有编译：先运行 npm run content:compile')
    return [name, JSON.parse(readFileSync(file, 'utf8'))]
  })
  return Object.fromEntries(packs) as NamingPacks
}

/** Undefined for a county that has none. */
export function readPictures(root: string, pack: string): YamlFile<PicturesEntry> | undefined {
  const path = `${packFolder(pack)}/pictures.yaml`
  if (!existsSync(join(root, path))) return undefined
  const problems: Problem[] = []
  const file = readYaml<PicturesEntry>(root, path, picturesSchema, problems)
  throwFaults(problems)
  return file
}

/** The stories of a county, whose pictures are looked for in the art before any is drawn. */
function readStories(root: string, pack: string): YamlFile<StoryEntry>[] {
  const folder = `${packFolder(pack)}/stories`
  if (!existsSync(join(root, folder))) return []
  const problems: Problem[] = []
  const files = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readYaml<StoryEntry>(root, `${folder}/${name}`, storySchema, problems) ?? [])
  throwFaults(problems)
  return files
}

function throwFaults(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems)
}
