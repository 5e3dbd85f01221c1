import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'

const called = {
  lesson: '课',
  triage: '解纷问答',
  channel: '渠道',
  deadline: '期限',
  form: '文书',
  counting: '数法',
  path: '办法',
  question: '题',
} as const

/** What another record may name by id. */
type Named = keyof typeof called

/** Complains of each id that names nothing. What is named once is a value, what is named in a list is a list. */
export type Follow = (
  file: YamlFile<unknown>,
  path: Path,
  ids: string | readonly string[] | undefined,
  named: Named,
) => void

export function follower(files: PackFiles, complain: Complain): Follow {
  const { lessons, disputes, credit, questions } = files
  const idsOf = (records: readonly { id: string }[] = []) => new Set(records.map(({ id }) => id))
  const known: Record<Named, ReadonlySet<string>> = {
    lesson: new Set(lessons.keys()),
    triage: new Set(disputes.trees.keys()),
    channel: idsOf(disputes.channels?.data),
    deadline: idsOf(disputes.deadlines?.data),
    form: new Set(disputes.forms.keys()),
    counting: idsOf(disputes.counting?.data),
    path: idsOf(credit?.data.paths),
    question: idsOf([...questions.values()].flatMap((file) => file?.data.questions ?? [])),
  }
  return function follow(file, path, ids, named) {
    if (ids === undefined) return
    if (typeof ids === 'string') {
      if (!known[named].has(ids))
        complain(file, path, `没有 ${ids} 这个${called[named]}${didYouMean(ids, known[named])}`)
    } else {
      for (const [place, id] of ids.entries()) follow(file, [...path, place], id, named)
    }
  }
}
