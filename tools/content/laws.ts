import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { citationKey } from '../../src/domain/content/provenance'
import { packId } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import type { Corpus } from './corpus'

/** Article text by `citationKey`; empty where the law texts are not at hand. */
export type LawPack = Record<string, string>

const lawSchema = z.object({ title: z.string(), articles: z.array(z.object({ no: z.int(), text: z.string() })) })
const lawPackSchema = z.record(z.string(), z.string())

/** Where the articles picked by `pickLaws` are kept, relative to the project; not in the repository. */
export function lawPackPath(pack: string): string {
  return `content/.laws/${packId(pack)}.json`
}

/** The law texts at hand; none when they were never picked. @throws ContentError when the file cannot be read. */
export function readLawPack(root: string, pack: string): LawPack {
  const path = lawPackPath(pack)
  if (!existsSync(join(root, path))) return {}
  const texts = lawPackSchema.safeParse(readJson(join(root, path)))
  if (!texts.success) throw new ContentError([{ file: path, message: '读不懂，请重新运行 npm run content:laws' }])
  return texts.data
}

/**
 * Picks the text of every cited article from a folder of laws, one `{title, articles: [{no, text}]}` a file.
 * A file that holds a list is taken for an index and left aside.
 * @throws ContentError with every cited law or article that is not there, where it is cited first.
 */
export function pickLaws(corpus: Corpus, folder: string): LawPack {
  const laws = readLaws(folder)
  const problems: Problem[] = []
  const missing = new Set<string>()
  const picked: LawPack = {}
  for (const { citation, file, line } of corpus.citations) {
    const key = citationKey(citation)
    if (!('article' in citation) || key in picked || missing.has(key)) continue
    const title = corpus.sources.find((source) => source.id === citation.source)?.title ?? citation.source
    const law = laws.get(title)
    const text = law?.get(citation.article)
    if (text !== undefined) {
      picked[key] = text
      continue
    }
    missing.add(key)
    problems.push({
      file,
      line,
      message: law ? `《${title}》的原文里没有第 ${citation.article} 条` : `${folder} 里没有《${title}》的原文`,
    })
  }
  if (problems.length > 0) throw new ContentError(problems)
  return picked
}

function readLaws(folder: string): Map<string, Map<number, string>> {
  if (!existsSync(folder)) throw new ContentError([{ file: folder, message: '没有这个文件夹' }])
  const laws = new Map<string, Map<number, string>>()
  const problems: Problem[] = []
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .sort()) {
    const content = readJson(join(folder, name))
    if (Array.isArray(content)) continue
    const law = lawSchema.safeParse(content)
    if (!law.success)
      problems.push({ file: `${folder}/${name}`, message: '不是一部法的原文（要有 title 和 articles）' })
    else if (laws.has(law.data.title))
      problems.push({ file: `${folder}/${name}`, message: `《${law.data.title}》有两份原文` })
    else laws.set(law.data.title, new Map(law.data.articles.map(({ no, text }) => [no, text])))
  }
  if (problems.length > 0) throw new ContentError(problems)
  return laws
}

/** `undefined` where the file is not JSON: the schema that follows refuses that. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
