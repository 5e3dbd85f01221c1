import { citationKey, type Source } from '../../../src/domain/content/provenance'
import { type FindableKey, keyOf } from '../../../src/domain/search/search-pack'
import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type {
  Corpus,
  CorpusLesson,
  CreditCorpus,
  LeniencyCorpus,
  PlaceCorpus,
  PlacedCitation,
  SayingCorpus,
} from '../corpus'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { LessonEntry, SourceEntry } from '../schema/schema'
import { doubled } from './check-unique'
import { type Cite, readCitation } from './citations'
import { wordFinder } from './find-words'
import { findablesOf } from './findables'
import { follower } from './follow'
import { citesResolver, type ResolveCites } from './resolve-cites'
import { resolveCredit } from './resolve-credit'
import { resolveDisputes } from './resolve-disputes'
import { resolveGlossary } from './resolve-glossary'
import { resolveEveryday, resolveExemptions, resolveLeniency } from './resolve-leniency'
import { resolveScenes, type SceneOf } from './resolve-pictures'
import { resolvePlaces } from './resolve-places'
import { resolveQuestions } from './resolve-questions'
import { resolveSayings, resolveSpoken } from './resolve-sayings'
import { resolveStories } from './resolve-stories'
import { derivedFault } from './sum'

/** Follows every reference from file to file. Each that leads nowhere is complained of; the corpus is whole only if none was. */
export function resolveReferences(files: PackFiles, complain: Complain): Corpus {
  const { head, topics, report, hotlines } = files
  const targets = { sources: files.sources.data.map(toSource), sections: report?.data.sections ?? [] }
  const citations: PlacedCitation[] = []

  const cite: Cite = (file, path, written) => {
    const seen = new Map<string, Path>()
    return written.flatMap((text, index) => {
      const at = [...path, index]
      const reading = readCitation(text, targets)
      if ('fault' in reading) {
        complain(file, at, reading.fault)
        return []
      }
      const key = citationKey(reading.citation)
      const before = seen.get(key)
      if (before) complain(file, at, doubled(text, file, before))
      seen.set(key, at)
      citations.push({ citation: reading.citation, file: file.path, line: file.lineAt(at) })
      return [reading.citation]
    })
  }

  const resolveCites = citesResolver(cite)
  const follow = follower(files, complain)

  checkSources(files, complain)
  checkSections(files, complain)
  checkTopics(files, complain)
  checkSystems(files, complain)
  const sceneOf = files.pictures ? resolveScenes(files.pictures, files, complain) : () => undefined
  const said = {
    lessons: topics.data.flatMap((topic) =>
      topic.lessons.flatMap((id) => {
        const file = files.lessons.get(id)
        if (!file) return []
        const { trees, deadline, form } = file.data.leads ?? {}
        follow(file, ['leads', 'trees'], trees, 'triage')
        follow(file, ['leads', 'deadline'], deadline, 'deadline')
        follow(file, ['leads', 'form'], form, 'form')
        return [toLesson(file, topic.id, resolveCites, complain, sceneOf)]
      }),
    ),
    hotlines: hotlines ? resolveCites(hotlines) : [],
    disputes: resolveDisputes(files, { cite, resolveCites, follow, complain }),
    questions: resolveQuestions(files, resolveCites, complain),
    leniency: {
      ...(files.leniency ? resolveLeniency(files.leniency, resolveCites, follow, complain) : noLeniency),
      law: resolveExemptions(files, resolveCites, complain),
      ...(files.everyday && { everyday: resolveEveryday(files.everyday, files.leniency, resolveCites, complain) }),
    },
    credit: files.credit ? resolveCredit(files.credit, resolveCites, follow) : noCredit,
    stories: resolveStories(files, resolveCites, follow, complain),
    places: files.places ? resolvePlaces(files.places, resolveCites, follow) : noPlaces,
  }
  const findWords = wordFinder(files.glossary?.data ?? [], targets.sources)
  const glossary = files.glossary
    ? resolveGlossary(files.glossary, textsIn(said), findWords, resolveCites, complain)
    : []
  const spoken = resolveSpoken(files, complain)
  const findable = new Set([
    ...findablesOf({ ...said, glossary }).map(keyOf),
    // A saying may lead to what has no questions yet: it will once they are written.
    ...spoken.map(({ id }): FindableKey => `triage:${id}`),
  ])
  return {
    pack: head.data,
    topics: topics.data,
    ...targets,
    figures: report?.data.figures ?? [],
    systems: report?.data.systems ?? [],
    ...said,
    glossary,
    findWords,
    spoken,
    sayings: files.sayings ? resolveSayings(files.sayings, findable, resolveCites, complain) : noSayings,
    citations,
  }
}

const noLeniency: Omit<LeniencyCorpus, 'law' | 'everyday'> = { guides: [], inspected: [], folk: [], national: [] }
const noCredit: CreditCorpus = { guides: [], paths: [] }
const noPlaces: PlaceCorpus = { exists: [], unpublished: [], reading: [] }
const noSayings: SayingCorpus = { suggestions: [], fillers: [], sayings: [] }

/** Every text inside a record; the names that citations go by are none. */
function textsIn(record: unknown): string[] {
  if (typeof record === 'string') return [record]
  if (typeof record !== 'object' || record === null) return []
  return Object.entries(record).flatMap(([name, value]) => (name === 'cites' ? [] : textsIn(value)))
}

function toLesson(
  file: YamlFile<LessonEntry>,
  topic: string,
  resolveCites: ResolveCites,
  complain: Complain,
  sceneOf: SceneOf,
): CorpusLesson {
  const { id, title, summary, covers = [], leads = {}, cards } = resolveCites(file)
  cards.forEach((card, index) => {
    for (const [value, sum] of Object.entries(card.derived ?? {})) {
      const fault = derivedFault(value, sum)
      if (fault !== undefined) complain(file, ['cards', index, 'derived', value], fault)
    }
  })
  const scene = sceneOf(id, topic)
  return {
    lesson: {
      id,
      title,
      summary,
      topic,
      ...(scene && { scene }),
      cards: cards.map(({ today, derived, cites, ...card }) => ({ ...card, cites })),
    },
    covers,
    leads,
    today: cards.findIndex((card) => card.today),
    derived: cards.map((card) => card.derived ?? {}),
  }
}

function toSource(entry: SourceEntry): Source {
  return { ...entry, short: entry.short ?? entry.title }
}

function checkSources({ sources }: PackFiles, complain: Complain): void {
  const ids = new Set(sources.data.map(({ id }) => id))
  sources.data.forEach((source, index) => {
    const newer = 'readAgainst' in source ? source.readAgainst?.source : undefined
    if (newer !== undefined && !ids.has(newer))
      complain(sources, [index, 'readAgainst', 'source'], `sources.yaml 里没有 ${newer}${didYouMean(newer, ids)}`)
  })
}

function checkSections({ report }: PackFiles, complain: Complain): void {
  if (!report) return
  const keys = new Set(report.data.sections.map((section) => section.key))
  for (const list of ['figures', 'systems'] as const) {
    report.data[list].forEach(({ section }, index) => {
      if (!keys.has(section))
        complain(report, [list, index, 'section'], `sections 里没有 ${section} 这一节${didYouMean(section, keys)}`)
    })
  }
}

function checkTopics({ topics, lessons }: PackFiles, complain: Complain): void {
  const listed = new Set<string>()
  topics.data.forEach((topic, index) => {
    topic.lessons.forEach((id, place) => {
      listed.add(id)
      if (!lessons.has(id))
        complain(topics, [index, 'lessons', place], `没有 lessons/${id}.yaml 这个文件${didYouMean(id, lessons.keys())}`)
    })
  })
  for (const [name, lesson] of lessons) {
    if (lesson && !listed.has(name)) complain(lesson, ['id'], `topics.yaml 里没有列这一课 ${name}`)
  }
}

function checkSystems({ report, topics, lessons }: PackFiles, complain: Complain): void {
  const systems = new Set(report?.data.systems.map((system) => system.id))
  const covered = new Set<string>()
  for (const lesson of lessons.values()) {
    lesson?.data.covers?.forEach((id, index) => {
      if (!systems.has(id))
        complain(lesson, ['covers', index], `report.yaml 的 systems 里没有 ${id}${didYouMean(id, systems)}`)
      covered.add(id)
    })
  }
  // A lesson that is missing or cannot be read may be the very one: it is reported itself.
  const unread = topics.data.some((topic) => topic.lessons.some((id) => !lessons.get(id)))
  if (!report || unread) return
  report.data.systems.forEach((system, index) => {
    if (!covered.has(system.id))
      complain(report, ['systems', index], `没有一课讲到“${system.name}”（课里写 covers: [${system.id}]）`)
  })
}
