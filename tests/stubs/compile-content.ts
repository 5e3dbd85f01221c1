import { join } from 'node:path'
import { compileCorpus } from '../../tools/content/compile/compile'
import { loadCorpus } from '../../tools/content/load'
import { writeFiles } from '../../tools/pack/write-files'

/** A county that has something of everything, as its editors wrote it: without law texts, lists or codes. */
const corpus = loadCorpus(process.cwd(), 'guanxian')
writeFiles(
  new Map(
    Object.entries({ ...compileCorpus(corpus, {}), corpus }).map(([name, pack]) => [
      join('tests/stubs/compiled', `${name}.json`),
      JSON.stringify(pack),
    ]),
  ),
)
