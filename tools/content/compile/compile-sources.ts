import { citationKey, type Source } from '../../../src/domain/content/provenance'
import type { Citing, CitingKind, ShownSource, SourcePack } from '../../../src/domain/content/source-pack'
import { asSaid } from '../../../src/domain/search/search-pack'
import type { Corpus } from '../corpus'
import { citationsIn, citedSources } from './cited-sources'

/** The sources that the corpus cites, and what rests on each place of theirs. */
export function compileSources(corpus: Corpus): SourcePack {
  const cites = corpus.citations.map(({ citation }) => citation)
  const citedBy: SourcePack['citedBy'] = {}
  for (const citation of cites) citedBy[citationKey(citation)] = []
  const records = citingRecords(corpus).filter(([, record]) => citationsIn(record).length > 0)
  records.forEach(([, record], at) => {
    for (const key of new Set(citationsIn(record).map(citationKey))) citedBy[key]?.push(at)
  })
  return {
    sources: citedSources(corpus.sources, cites).map(shown),
    sections: corpus.sections,
    citing: records.map(([citing]) => citing),
    citedBy,
  }
}

const shown = ({ short, articles, readAgainst, ...source }: Source): ShownSource => source

/** Whatever a reader can open that cites something, as it is called in the list of a source. */
function citingRecords(corpus: Corpus): [Citing, unknown][] {
  const { lessons, disputes, hotlines, leniency, questions, credit, places, sayings, glossary, stories } = corpus
  return [
    ...lessons.flatMap(({ lesson }) =>
      lesson.cards.map((card, index): [Citing, unknown] => [
        { in: 'lesson', id: lesson.id, card: index, title: card.heading, note: lesson.title },
        card,
      ]),
    ),
    ...hotlines.map((hotline) => one('hotline', hotline.number, `${hotline.name} ${hotline.number}`, hotline)),
    ...disputes.trees.map((tree) => one('triage', tree.id, tree.title, tree)),
    ...disputes.channels.map((channel) => one('channel', channel.id, channel.name, channel)),
    ...disputes.deadlines.map((rule) => one('deadline', rule.id, rule.title, rule)),
    one('counting', 'counting', '日子怎么数', disputes.counting),
    ...disputes.holidays.map(({ year, source }) =>
      one('holidays', String(year), `${year}年放假安排`, { cites: [{ source }] }),
    ),
    ...disputes.foundContacts.map((contact) => one('foundContact', contact.id, contact.name, contact)),
    one('townships', 'townships', '乡镇和街道的名称', disputes.townships),
    ...questions.topics.map(({ id, title }) =>
      one(
        'quiz',
        id,
        title,
        questions.questions.filter(({ topic }) => topic === id),
      ),
    ),
    ...disputes.forms.map((form) => one('form', form.id, form.title, form)),
    ...leniency.guides.map((guide) => one('guide', guide.id, guide.title, guide)),
    one('check', 'check', '不罚轻罚，自己对一对', leniency.check),
    ...(leniency.everyday?.acts ?? []).map(({ id, name }) => one('act', id, name, leniency.everyday?.outcomes[id])),
    ...leniency.inspected.map((stage) => one('stage', stage.id, `检查以后：${stage.title}`, stage)),
    ...[...leniency.national, ...leniency.law].map((item) => one('item', item.id, item.breach, item)),
    ...leniency.folk.map((word) => one('folk', word.id, word.says.join('、'), word)),
    ...stories.stories.map((story) => one('story', story.id, story.title, story)),
    ...credit.guides.map((guide) => one('creditGuide', guide.id, guide.title, guide)),
    ...credit.paths.map((path) => one('creditPath', path.id, path.title, path)),
    ...sayings.sayings.map((saying) => {
      const said = asSaid(saying.says[0] ?? '')
      return one('saying', said, said, saying)
    }),
    one('places', 'places', '找广场：有什么、在哪里', places),
    ...glossary.map((word) => one('word', word.id, word.word, word)),
  ]
}

const one = (kind: CitingKind, id: string, title: string, record: unknown): [Citing, unknown] => [
  { in: kind, id, title },
  record,
]
