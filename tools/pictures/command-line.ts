import { join } from 'node:path'
import { command } from '../commands/command'
import type { Terminal } from '../commands/start'
import { loadCorpus } from '../content/load'
import { writeFiles } from '../pack/write-files'
import { readArt } from './art'
import { pictureSets } from './picture-sets'
import { planPictures } from './plan'
import { renderPictures } from './render'

interface Surroundings extends Pick<Terminal, 'print'> {
  /** The project folder. */
  root: string
  /** See packFolder. */
  pack: string
}

export const picturesCommand = ({ root, pack, print }: Surroundings) =>
  command({ call: 'tsx tools/pictures/main.ts', does: '画小程序里的图；npm run prepare:assets 里有它' }, async () => {
    const plan = planPictures(loadCorpus(root, pack), readArt(root))
    const { drawn, files } = await renderPictures(join(root, 'src/assets/pictures'), plan)
    const sets = join(root, 'src/ui/picture/sets')
    writeFiles(new Map([...pictureSets(plan)].map(([name, text]) => [join(sets, name), text])))
    if (drawn > 0) print(`图 ${files} 张，新画了 ${drawn} 张\n`)
    return 0
  })
