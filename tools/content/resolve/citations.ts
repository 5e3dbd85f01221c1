import type { Citation, Source } from '../../../src/domain/content/provenance'
import type { Section } from '../../../src/domain/content/source-pack'
import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'

/** Reads the citations written at `path` and notes where each stands. */
export type Cite = (file: YamlFile<unknown>, path: Path, written: string[]) => Citation[]

/** What a written citation may point at. */
interface CitationTargets {
  sources: readonly Source[]
  sections: readonly Section[]
}

type CitationReading = { citation: Citation } | { fault: string }

/**
 * Reads a citation as editors write it: `报告 一(四)3`, `行政处罚法 第33条` (short or full title), `网页 some-source-id`.
 * A fault says in an editor's words why it points at nothing.
 */
export function readCitation(text: string, targets: CitationTargets): CitationReading {
  const article = /^(.+) 第(\d+)条$/.exec(text)
  if (article) return readArticle(article[1] ?? '', Number(article[2]), targets)
  const section = /^报告 (.+)$/.exec(text)
  if (section) return readSection(section[1] ?? '', targets)
  const page = /^网页 (.+)$/.exec(text)
  if (page) return readPage(page[1] ?? '', targets)
  const meant = asCited(text)
  const hint = meant !== text && 'citation' in readCitation(meant, targets) ? `，是不是想写“${meant}”` : ''
  return { fault: `看不懂引注“${text}”，应写成“报告 一(四)3”“行政处罚法 第33条”或“网页 来源id”${hint}` }
}

/** With the signs and the one space that a citation has. */
export function asCited(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[《》\s]/g, '')
    .replace(/^(报告|网页)|(?=第\d+条$)/g, (found) => (found === '' ? ' ' : `${found} `))
}

function readArticle(name: string, article: number, { sources }: CitationTargets): CitationReading {
  const law = sources.find((source) => source.kind === 'law' && (source.short === name || source.title === name))
  if (!law?.articles) {
    const names = sources.flatMap(({ kind, title, short }) => (kind === 'law' ? [short, title] : []))
    return { fault: `sources.yaml 里没有“${name}”${didYouMean(name, names)}` }
  }
  if (article < 1 || article > law.articles)
    return { fault: `《${law.short}》共 ${law.articles} 条，没有第 ${article} 条` }
  if (law.readAgainst && !law.readAgainst.articles.includes(article))
    return {
      fault: `《${law.short}》有一部分被新的代替了，第 ${article} 条还没有对照新的读过（sources.yaml 的 readAgainst）`,
    }
  return { citation: { source: law.id, article } }
}

function readSection(key: string, { sources, sections }: CitationTargets): CitationReading {
  const report = sources.find((source) => source.kind === 'report')
  if (!report || !sections.some((section) => section.key === key))
    return {
      fault: `report.yaml 里没有“${key}”这一节（括号用半角）${didYouMean(
        key,
        sections.map((section) => section.key),
      )}`,
    }
  return { citation: { source: report.id, section: key } }
}

function readPage(id: string, { sources }: CitationTargets): CitationReading {
  const page = sources.find((source) => source.id === id && (source.kind === 'web' || source.kind === 'notice'))
  if (page) return { citation: { source: page.id } }
  const pages = sources.flatMap((source) => (source.kind === 'web' || source.kind === 'notice' ? [source.id] : []))
  return { fault: `sources.yaml 里没有网页“${id}”${didYouMean(id, pages)}` }
}
