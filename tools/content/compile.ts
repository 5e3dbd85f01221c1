import { createHash } from 'node:crypto'
import type { HomePack, LawPack, LessonPack, SourceName, SourcePack } from '../../src/domain/pack'
import { type Citation, citationKey, type Source } from '../../src/domain/provenance'
import type { Corpus } from './corpus'

/** The files of src/content/compiled, by name without `.json`. */
export interface CompiledPacks {
  home: HomePack
  lessons: LessonPack
  sources: SourcePack
  laws: LawPack
}

/** Turns a sound corpus into what the mini-program reads. Of `lawTexts` only what is still cited goes in. */
export function compileCorpus(corpus: Corpus, lawTexts: LawPack): CompiledPacks {
  const lessons = compileLessons(corpus)
  const sources = compileSources(corpus)
  const home = compileHome(corpus)
  // Every list above follows the editors' order and every record zod's, so equal content gives equal JSON on any machine.
  // The law texts stay out: whether they are at hand depends on the machine.
  const hash = createHash('sha256').update(JSON.stringify({ home, lessons, sources })).digest('hex').slice(0, 12)
  return {
    home: { ...home, pack: { ...home.pack, hash } },
    lessons,
    sources,
    laws: compileLaws(corpus, lawTexts),
  }
}

function compileHome({ pack, hotlines, topics, lessons, citations, sources }: Corpus): HomePack {
  const { id, title, county, edition } = pack
  const articles = citations.map(({ citation }) => citation).filter((citation) => 'article' in citation)
  return {
    pack: { id, title, county, edition, hash: '' },
    hotlines,
    topics,
    lessons: lessons.map(({ lesson }) => ({
      id: lesson.id,
      title: lesson.title,
      topic: lesson.topic,
      cards: lesson.cards.length,
    })),
    today: lessons.flatMap(({ lesson, today }) => {
      const card = lesson.cards[today]
      return card ? [{ lesson: lesson.id, card: today, heading: card.heading, text: card.text }] : []
    }),
    counts: {
      lessons: lessons.length,
      cards: lessons.reduce((sum, { lesson }) => sum + lesson.cards.length, 0),
      laws: citedSources(sources, articles).length,
      articles: new Set(articles.map(citationKey)).size,
    },
  }
}

function compileLessons({ topics, lessons, sources }: Corpus): LessonPack {
  const cites = lessons.flatMap(({ lesson }) => lesson.cards.flatMap((card) => card.cites))
  const names: Record<string, SourceName> = {}
  for (const { id, short, kind, title } of citedSources(sources, cites)) names[id] = { short, kind, title }
  return { topics, lessons: lessons.map(({ lesson }) => lesson), sources: names }
}

function compileSources({ sources, sections, lessons, citations }: Corpus): SourcePack {
  const cites = citations.map(({ citation }) => citation)
  const citedBy: SourcePack['citedBy'] = {}
  for (const citation of cites) citedBy[citationKey(citation)] = []
  for (const { lesson } of lessons) {
    lesson.cards.forEach((card, index) => {
      for (const citation of card.cites) {
        citedBy[citationKey(citation)]?.push({
          lesson: lesson.id,
          title: lesson.title,
          card: index,
          heading: card.heading,
        })
      }
    })
  }
  return { sources: citedSources(sources, cites), sections, citedBy }
}

function compileLaws({ citations }: Corpus, lawTexts: LawPack): LawPack {
  const laws: LawPack = {}
  for (const { citation } of citations) {
    const key = citationKey(citation)
    const text = lawTexts[key]
    if (text !== undefined) laws[key] = text
  }
  return laws
}

function citedSources(sources: readonly Source[], citations: readonly Citation[]): Source[] {
  const cited = new Set(citations.map((citation) => citation.source))
  return sources.filter((source) => cited.has(source.id))
}
