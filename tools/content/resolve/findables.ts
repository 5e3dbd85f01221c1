import { kindNames, type LeniencyItem } from '../../../src/domain/leniency/leniency'
import { listPlaces, whereIs } from '../../../src/domain/places/place'
import type { PlacePack } from '../../../src/domain/places/place-pack'
import type { Findable, FindableKind } from '../../../src/domain/search/search-pack'
import type { Corpus } from '../corpus'

type Entry = Omit<Findable, 'kind' | 'said' | 'more'> & Partial<Pick<Findable, 'said' | 'more'>>

const of = (kind: FindableKind, entries: readonly Entry[]): Findable[] =>
  entries.map((entry) => ({ said: '', more: '', ...entry, kind }))

/** Everything of the pack itself that can be found, in the order of its kinds. */
export function findablesOf({
  disputes,
  lessons,
  leniency,
  credit,
  questions,
  glossary,
  hotlines,
  stories,
}: Pick<
  Corpus,
  'stories' | 'disputes' | 'lessons' | 'leniency' | 'credit' | 'questions' | 'glossary' | 'hotlines'
>): Findable[] {
  return [
    ...of(
      'triage',
      disputes.trees.map(({ id, title, summary, questions: asked }) => ({
        id,
        title,
        note: summary,
        more: lines(Object.values(asked).flatMap(({ options }) => options.map(({ text }) => text))),
      })),
    ),
    ...of(
      'lesson',
      lessons.map(({ lesson: { id, title, summary, cards } }) => ({
        id,
        title,
        note: summary,
        // Not `lines`: the line that is found says which card it is.
        more: cards.map(({ heading }) => heading).join('\n'),
      })),
    ),
    ...of('story', stories.stories.map(summarised)),
    ...of(
      'channel',
      disputes.channels.map(({ id, name, summary }) => ({ id, title: name, note: summary.text })),
    ),
    ...of(
      'hotline',
      hotlines.map(({ number, name, use }) => ({ id: number, title: `${number} ${name}`, said: number, note: use })),
    ),
    ...of(
      'deadline',
      disputes.deadlines.map(({ id, title, group }) => ({ id, title, note: group })),
    ),
    ...of('form', disputes.forms.map(summarised)),
    ...of('guide', leniency.guides.map(summarised)),
    ...of(
      'act',
      (leniency.everyday?.acts ?? []).map(({ id, name, says }) => ({
        id,
        title: name,
        said: lines(says),
        note: leniency.everyday?.outcomes[id]?.title ?? '',
      })),
    ),
    ...of('creditGuide', credit.guides.map(summarised)),
    ...of('creditPath', credit.paths.map(summarised)),
    ...itemsToFind([...leniency.national, ...leniency.law]),
    ...of(
      'township',
      disputes.townships.map(({ id, name }) => ({
        id,
        title: name,
        said: `${name}司法所\n${name}矛调中心`,
        note: '在“解纷”里选好它，结果里会写上它的名字',
      })),
    ),
    ...of('quiz', questions.topics.map(summarised)),
    ...of(
      'word',
      glossary.map(({ id, word, aliases = [], means }) => ({
        id,
        title: word,
        said: lines(aliases),
        note: means.map(({ text }) => text).join(''),
      })),
    ),
  ]
}

const summarised = ({ id, title, summary }: { id: string; title: string; summary: string }): Entry => ({
  id,
  title,
  note: summary,
})

/** Each text once: many questions share an answer such as 不清楚. */
const lines = (texts: readonly string[]) => [...new Set(texts)].join('\n')

export const itemsToFind = (items: readonly LeniencyItem[]): Findable[] =>
  of(
    'item',
    items.map(({ id, breach, kind, field, department, demo }) => ({
      id,
      title: breach,
      note: `${kindNames[kind]} · ${field} · ${department}`,
      ...(demo && { demo }),
    })),
  )

export function placesToFind({ places, billboards, townships }: PlacePack): Findable[] {
  const names = new Map(townships.map(({ id, name }) => [id, name]))
  return of(
    'place',
    listPlaces(places, billboards).map((place) => ({
      id: place.id,
      title: place.name,
      note: whereIs(place, names.get(place.township) ?? ''),
      ...(place.demo && { demo: place.demo }),
    })),
  )
}
