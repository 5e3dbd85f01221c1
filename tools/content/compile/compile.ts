import { createHash } from 'node:crypto'
import type { CompiledPacks } from '../../../src/domain/content/compiled-packs'
import type { Area, HomePack } from '../../../src/domain/content/home-pack'
import { citationKey } from '../../../src/domain/content/provenance'
import { originOf } from '../../../src/domain/content/publication'
import type { CreditPack } from '../../../src/domain/credit/credit'
import type { DeadlinePack } from '../../../src/domain/disputes/deadline-pack'
import type { FormPack } from '../../../src/domain/forms/form-pack'
import { type LeniencyPack, packItems } from '../../../src/domain/leniency/leniency-pack'
import type { Lesson } from '../../../src/domain/lessons/lesson'
import type { LessonPack } from '../../../src/domain/lessons/lesson-pack'
import type { PlacePack } from '../../../src/domain/places/place-pack'
import type { QuizPack } from '../../../src/domain/quiz/quiz-pack'
import type { StoryPack } from '../../../src/domain/stories/story-pack'
import type { Published } from '../../published/published'
import type { Registry } from '../../published/registry'
import type { Corpus } from '../corpus'
import { countyCodes } from '../county/county-codes'
import { countyItems } from '../county/county-items'
import { countyPlaces } from '../county/county-places'
import type { LawPack } from '../laws'
import { citationsIn, citedSources, namesOf, withTexts } from './cited-sources'
import { compileDisputes, compileTrees } from './compile-disputes'
import { actTexts, compileActs } from './compile-doors'
import { compileGlossary } from './compile-glossary'
import { compileSearch } from './compile-search'
import { compileSources } from './compile-sources'
import { leadsIn } from './leads'
import { firstWords, wordMarker } from './mark-words'
import { readItems } from './readings'
import { mapValues, namesOfTownships, titlesOf, unfounded } from './records'

/** How many sayings stand on the home page: more are no help to whoever looks for their own. */
const homeSayings = 3

/**
 * Turns a sound corpus, and what the county has published, into what the mini-program reads. Of `lawTexts` a pack
 * gets what it cites.
 * @throws ContentError for a published record that names what the corpus does not have.
 */
export function compileCorpus(
  corpus: Corpus,
  lawTexts: LawPack,
  published: Published = {},
  registries: readonly Registry[] = [],
): CompiledPacks {
  const lessons = compileLessons(corpus)
  const sources = compileSources(corpus)
  const home = compileHome(corpus, published)
  const disputes = compileDisputes(corpus, published)
  const trees = compileTrees(corpus, published)
  const deadlines = compileDeadlines(corpus)
  const forms = compileForms(corpus)
  const leniency = compileLeniency(corpus, published)
  const quiz = compileQuiz(corpus)
  const credit = compileCredit(corpus, published)
  const places = compilePlaces(corpus, published)
  const stories = compileStories(corpus)
  const search = compileSearch(
    corpus,
    { items: countyItems(corpus, published['leniency-items']), places },
    namesOf(corpus.sources, citationsIn([corpus.sayings, corpus.leniency.folk])),
  )
  const glossary = {
    ...compileGlossary(corpus.glossary, lessons.lessons),
    sources: namesOf(corpus.sources, citationsIn(corpus.glossary)),
  }
  const codes = countyCodes(corpus, published, registries)
  // Every list here follows the editors' order and every record zod's, so equal content gives equal JSON on any machine.
  // The law texts stay out: whether they are at hand depends on the machine.
  const packs = {
    home,
    lessons,
    sources,
    disputes,
    ...trees,
    deadlines,
    forms,
    leniency,
    quiz,
    credit,
    places,
    stories,
    search,
    glossary,
    codes,
  }
  const hash = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 12)
  const stamped = { ...packs, home: { ...home, pack: { ...home.pack, hash } } }
  return Object.fromEntries(
    Object.entries(stamped).map(([name, pack]) => [name, withTexts(pack, lawTexts)]),
  ) as unknown as CompiledPacks
}

function compileHome(corpus: Corpus, published: Published): HomePack {
  const { pack, hotlines, topics, lessons, citations, sources } = corpus
  const { title, county, edition, headline, about } = pack
  const danger = hotlines.find((hotline) => hotline.danger)
  const articles = citations.map(({ citation }) => citation).filter((citation) => 'article' in citation)
  const laws = citedSources(sources, articles)
  const [checkedOn] = laws.flatMap((law) => law.checkedOn ?? []).sort()
  return {
    pack: { title, county, edition, headline, about, hash: '' },
    hotlines: hotlines.filter(({ home }) => home).map(unfounded),
    ...(danger && { danger: unfounded(danger) }),
    sayings: corpus.sayings.suggestions.slice(0, homeSayings),
    topics: topics.map(({ id }) => id),
    lessons: lessons.map(({ lesson }) => ({
      id: lesson.id,
      title: lesson.title,
      cards: lesson.cards.length,
    })),
    today: lessons.flatMap(({ lesson, today }) => {
      const card = lesson.cards[today]
      return card ? [{ lesson: lesson.id, card: today, heading: card.heading, text: card.text }] : []
    }),
    counts: {
      lessons: lessons.length,
      cards: lessons.reduce((sum, { lesson }) => sum + lesson.cards.length, 0),
      laws: laws.length,
      articles: new Set(articles.map(citationKey)).size,
      ...(checkedOn !== undefined && { checkedOn }),
    },
    areas: areasOf(corpus, published),
    stories: corpus.stories.stories.map(({ id, title, summary, season }) => ({
      id,
      title,
      summary,
      ...(season && { season }),
    })),
    trees: corpus.disputes.areas,
  }
}

function areasOf(
  { questions, disputes, leniency, credit, places, glossary, stories }: Corpus,
  published: Published,
): Area[] {
  const has: Record<Area, boolean> = {
    quiz: questions.questions.length > 0,
    disputes: disputes.trees.length > 0,
    deadlines: disputes.deadlines.length > 0,
    forms: disputes.forms.length > 0,
    leniency: leniency.guides.length > 0,
    credit: credit.guides.length > 0,
    places: places.exists.length > 0 || published.places !== undefined,
    glossary: glossary.length > 0,
    stories: stories.stories.length > 0,
  }
  return (Object.keys(has) as Area[]).filter((area) => has[area])
}

function compileLessons(corpus: Corpus): LessonPack {
  const { topics, lessons, sources, questions, stories, findWords } = corpus
  const cites = lessons.flatMap(({ lesson }) => lesson.cards.flatMap((card) => card.cites))
  const mark = wordMarker(findWords)
  const leadsOf = leadsIn(corpus)
  /** One that asks what the lesson itself has from the law, and needs no case before it. */
  const questionOn = ({ id, cards }: Lesson) => {
    const told = new Set(cards.flatMap(({ cites }) => cites.map(citationKey)))
    return questions.questions.find(
      ({ lesson, case: about, cites }) =>
        lesson === id && !about && cites.some((cite) => 'article' in cite && told.has(citationKey(cite))),
    )?.id
  }
  return {
    topics,
    lessons: lessons.map(({ lesson, leads }) => {
      const asked = questionOn(lesson)
      const story = stories.stories.find((each) => each.lesson === lesson.id)?.id
      return {
        ...lesson,
        cards: lesson.cards.map(mark),
        leads: leadsOf({
          ...leads,
          ...(story !== undefined && { story }),
          ...(asked !== undefined && { questions: [asked] }),
        }),
      }
    }),
    sources: namesOf(sources, cites),
  }
}

function compileStories(corpus: Corpus): StoryPack {
  const { stories, cast } = corpus.stories
  const mark = wordMarker(corpus.findWords)
  const leadsOf = leadsIn(corpus)
  return {
    cast,
    stories: stories.map(({ trees, lesson, deadline, form, questions, panels, discreet, ...story }) => ({
      ...story,
      ...(discreet && {
        discreet: corpus.hotlines
          .filter(({ number }) => discreet.includes(number))
          .map(({ number, name }) => ({ number, name })),
      }),
      panels: panels.map((panel) => ({ ...panel, ...(panel.rule && { rule: mark(panel.rule) }) })),
      leads: leadsOf({
        trees,
        // Answers are kept: of one that another may not see none is asked for.
        ...(!discreet && { questions }),
        ...(lesson !== undefined && { lesson }),
        ...(deadline !== undefined && { deadline }),
        ...(form !== undefined && { form }),
      }),
    })),
    sources: namesOf(corpus.sources, citationsIn(stories)),
  }
}

function compileDeadlines({ disputes, sources }: Corpus): DeadlinePack {
  const { deadlines: rules, counting: methods, holidays: years } = disputes
  const notices = years.map(({ source }) => ({ source }))
  return { rules, methods, years, sources: namesOf(sources, [...citationsIn([rules, methods]), ...notices]) }
}

function compileForms({ disputes: { forms }, sources }: Corpus): FormPack {
  return { forms, sources: namesOf(sources, citationsIn(forms)) }
}

function compileLeniency(corpus: Corpus, published: Published): LeniencyPack {
  const { leniency, lessons, disputes, sources, findWords } = corpus
  const publication = published['leniency-items']
  const county = countyItems(corpus, publication)
  const lessonIds = new Set([...leniency.guides, ...county].map(({ lesson }) => lesson))
  const channelIds = new Set(county.map(({ channel }) => channel))
  const titles = lessons.map(({ lesson }) => lesson).filter(({ id }) => lessonIds.has(id))
  const mark = wordMarker(findWords)
  const { check, everyday, law, ...written } = leniency
  const national = [...leniency.national, ...law]
  return {
    ...written,
    national,
    acts: compileActs(corpus),
    guides: leniency.guides.map(({ tells, ...guide }) => mark(guide)),
    ...(everyday && {
      everyday: {
        start: everyday.start,
        questions: everyday.questions,
        outcomes: mapValues(everyday.outcomes, mark),
      },
    }),
    inspected: written.inspected.map(({ items, ...stage }) => ({ ...stage, items: items.map(mark) })),
    ...(check && { check: { ...check, outcomes: mapValues(check.outcomes, mark) } }),
    county: packItems(county, publication && originOf(publication)),
    ...readItems([...national, ...county], actTexts(corpus)),
    lessons: titlesOf(titles),
    channels: Object.fromEntries(
      disputes.channels.filter(({ id }) => channelIds.has(id)).map(({ id, name }) => [id, name]),
    ),
    sources: namesOf(sources, citationsIn(leniency)),
  }
}

function compileQuiz({ questions: bank, lessons, disputes, stories, sources, findWords }: Corpus): QuizPack {
  const lessonIds = new Set(bank.questions.map(({ lesson }) => lesson))
  const treeIds = new Set(bank.questions.map(({ tree }) => tree))
  return {
    bank: {
      ...bank,
      questions: bank.questions.map((question) => ({ ...question, ...firstWords(findWords, question.explanation) })),
    },
    hash: createHash('sha256').update(JSON.stringify(bank)).digest('hex').slice(0, 6),
    lessons: titlesOf(lessons.map(({ lesson }) => lesson).filter(({ id }) => lessonIds.has(id))),
    trees: titlesOf(disputes.trees.filter(({ id }) => treeIds.has(id))),
    stories: Object.fromEntries(
      stories.stories.flatMap(({ id, title, questions }) => questions.map((question) => [question, { id, title }])),
    ),
    sources: namesOf(sources, citationsIn(bank.questions)),
  }
}

function compileCredit({ credit, lessons, disputes, sources, findWords }: Corpus, published: Published): CreditPack {
  const publication = published['credit-rules']
  const lessonIds = new Set(credit.guides.map(({ lesson }) => lesson))
  const treeIds = new Set([
    ...credit.guides.map(({ triage }) => triage),
    ...credit.paths.flatMap(({ triage }) => triage.map(({ tree }) => tree)),
  ])
  const mark = wordMarker(findWords)
  return {
    ...credit,
    guides: credit.guides.map(mark),
    paths: credit.paths.map(mark),
    rules: publication?.records.map(({ row, ...rule }) => rule) ?? [],
    ...(publication && { origin: originOf(publication) }),
    lessons: titlesOf(lessons.map(({ lesson }) => lesson).filter(({ id }) => lessonIds.has(id))),
    trees: titlesOf(disputes.trees.filter(({ id }) => treeIds.has(id))),
    sources: namesOf(sources, citationsIn(credit)),
  }
}

function compilePlaces(corpus: Corpus, published: Published): PlacePack {
  const { places, lessons, sources } = corpus
  const county = countyPlaces(corpus, published)
  const named = new Set([...places.reading, ...[...county.places, ...county.billboards].map(({ lesson }) => lesson)])
  return {
    ...places,
    ...county,
    townships: namesOfTownships(corpus),
    lessons: Object.fromEntries(lessons.flatMap(({ lesson: { id, title } }) => (named.has(id) ? [[id, title]] : []))),
    sources: namesOf(sources, citationsIn(places)),
  }
}
