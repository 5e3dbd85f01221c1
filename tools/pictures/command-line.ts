import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Command, command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { loadCorpus } from '../content/load'
import { type PicturesEntry, picturesSchema } from '../content/schema/picture-schema'
import { findFaces } from '../desk/posters/fonts'
import { packFolder } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { readYaml, type YamlFile } from '../pack/yaml-file'
import { type Art, glyphFile, readArt } from './art'
import { outlinesOf } from './glyphs'
import { pictureSets } from './picture-sets'
import { planPictures } from './plan'
import { renderPictures } from './render'
import { sceneFaults, signsIn } from './scene-faults'

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
  glyphs: command({ call: 'npm run pictures:glyphs', does: '画里的牌子用了新的字，取出字形（要装着中文字体）' }, () =>
    addGlyphs(surroundings),
  ),
})

async function draw({ root, pack, print }: Surroundings): Promise<number> {
  const art = readArt(root)
  const corpus = loadCorpus(root, pack)
  const file = readPictures(root, pack)
  if (file) throwFaults(sceneFaults(file, art))
  const plan = planPictures(corpus, file?.data, art)
  const { drawn, files } = await renderPictures(join(root, 'src/assets/pictures'), plan)
  const sets = join(root, 'src/ui/picture/sets')
  writeFiles(new Map([...pictureSets(plan)].map(([name, text]) => [join(sets, name), text])))
  if (drawn > 0) print(`图 ${files} 张，新画了 ${drawn} 张\n`)
  return 0
}

async function addGlyphs({ root, pack, print }: Surroundings): Promise<number> {
  const { glyphs }: Art = readArt(root)
  const file = readPictures(root, pack)
  const missing = [...signsIn(file?.data)].filter((character) => !(character in glyphs))
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

/** Undefined for a county that has none. */
export function readPictures(root: string, pack: string): YamlFile<PicturesEntry> | undefined {
  const path = `${packFolder(pack)}/pictures.yaml`
  if (!existsSync(join(root, path))) return undefined
  const problems: Problem[] = []
  const file = readYaml<PicturesEntry>(root, path, picturesSchema, problems)
  throwFaults(problems)
  return file
}

function throwFaults(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContentError(problems)
}
