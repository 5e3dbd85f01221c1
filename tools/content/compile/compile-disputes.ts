import type { TreePackName } from '../../../src/domain/content/compiled-packs'
import { type DisputeArea, disputeAreas } from '../../../src/domain/disputes/dispute-area'
import type { DisputePack, Door, TreePack } from '../../../src/domain/disputes/dispute-pack'
import type { Published } from '../../published/published'
import type { Corpus } from '../corpus'
import { countyContacts } from '../county/county-contacts'
import { foundContacts } from '../county/found-contacts'
import { citationsIn, namesOf } from './cited-sources'
import { wordMarker } from './mark-words'
import { mapValues, namesOfTownships, titlesOf, unfounded } from './records'

/** What stands on every page about a door, and the titles of what the records there name. */
function doorPart(corpus: Corpus, named: readonly { deadlines: string[]; forms: string[] }[]) {
  const { deadlines, forms } = corpus.disputes
  const rules = new Set(named.flatMap((record) => record.deadlines))
  const papers = new Set(named.flatMap((record) => record.forms))
  return {
    townships: namesOfTownships(corpus),
    hotlines: corpus.hotlines.map(unfounded),
    deadlines: titlesOf(deadlines.filter(({ id }) => rules.has(id))),
    forms: titlesOf(forms.filter(({ id }) => papers.has(id))),
  }
}

export function compileDisputes(corpus: Corpus, published: Published): DisputePack {
  const { disputes, sources, findWords } = corpus
  const { channels } = disputes
  return {
    areas: disputeAreas.flatMap((id) => {
      const trees = treesIn(corpus, id).map(({ id, title, summary, icon, picture, discreet }) => ({
        id,
        title,
        summary,
        icon,
        picture,
        ...(discreet && { discreet }),
      }))
      return trees.length > 0 ? [{ id, trees }] : []
    }),
    channels: channels.map(wordMarker(findWords)),
    ...doorPart(corpus, channels),
    contacts: countyContacts(corpus, published.contacts),
    found: foundContacts(corpus),
    sources: namesOf(sources, citationsIn(channels)),
  }
}

export function compileTrees(corpus: Corpus, published: Published): Record<TreePackName, TreePack> {
  return Object.fromEntries(
    disputeAreas.map((area) => [`trees-${area}`, compileArea(corpus, published, area)]),
  ) as Record<TreePackName, TreePack>
}

function compileArea(corpus: Corpus, published: Published, area: DisputeArea): TreePack {
  const { disputes, sources, findWords } = corpus
  const mark = wordMarker(findWords)
  const trees = treesIn(corpus, area)
  const outcomes = trees.flatMap((tree) => Object.values(tree.outcomes))
  const first = new Set(outcomes.map(({ channel }) => channel))
  const besides = new Set(outcomes.flatMap(({ alternatives }) => alternatives.map(({ channel }) => channel)))
  const doors = disputes.channels
    .filter(({ id }) => first.has(id))
    .map(mark)
    .map(
      ({ id, name, level, cost, bring, cannot, hotlines }): Door => ({
        id,
        name,
        level,
        cost,
        bring,
        cannot,
        hotlines,
      }),
    )
  return {
    trees: trees.map((tree) => ({ ...tree, outcomes: mapValues(tree.outcomes, mark) })),
    doors,
    others: Object.fromEntries(disputes.channels.filter(({ id }) => besides.has(id)).map(({ id, name }) => [id, name])),
    ...doorPart(corpus, outcomes),
    contacts: countyContacts(corpus, published.contacts).filter(({ channel }) => first.has(channel)),
    found: foundContacts(corpus).filter(({ channels }) => channels.some((channel) => first.has(channel))),
    sources: namesOf(sources, citationsIn([trees, doors])),
  }
}

const treesIn = ({ disputes: { trees, areas } }: Corpus, area: DisputeArea) =>
  trees.filter(({ id }) => areas[id] === area)
