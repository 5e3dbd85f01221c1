import type { Leads } from '../../../src/domain/content/leads'
import type { Corpus } from '../corpus'

/** What a record names by id. */
interface Named {
  trees?: readonly string[]
  deadline?: string
  form?: string
  lesson?: string
  story?: string
  questions?: readonly string[]
}

/** Gives the ids that a record names the titles that a page shows; what it does not name is left out. */
export function leadsIn({
  disputes,
  lessons,
  stories,
}: Pick<Corpus, 'disputes' | 'lessons' | 'stories'>): (named: Named) => Leads {
  const titled = (records: readonly { id: string; title: string }[]) =>
    new Map(records.map(({ id, title }) => [id, { id, title }]))
  const trees = titled(disputes.trees)
  const deadlines = titled(disputes.deadlines)
  const forms = titled(disputes.forms)
  const titles = titled(lessons.map(({ lesson }) => lesson))
  const told = titled(stories.stories)
  return (named) => {
    const asked = named.trees?.flatMap((id) => trees.get(id) ?? []) ?? []
    const deadline = deadlines.get(named.deadline ?? '')
    const form = forms.get(named.form ?? '')
    const lesson = titles.get(named.lesson ?? '')
    const story = told.get(named.story ?? '')
    return {
      ...(asked.length > 0 && { trees: asked }),
      ...(deadline && { deadline }),
      ...(form && { form }),
      ...(lesson && { lesson }),
      ...(story && { story }),
      ...(named.questions?.length && { questions: [...named.questions] }),
    }
  }
}
