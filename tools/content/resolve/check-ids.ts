import type { Path, YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'

/** Ids name one thing each, and agree with the names of the files and folders that carry them. */
export function checkIds(files: PackFiles, complain: Complain): void {
  const { head, topics, sources, report, hotlines, lessons } = files
  if (head.data.id !== files.id) complain(head, ['id'], `id 要和文件夹同名，应为 ${files.id}`)
  for (const [name, lesson] of lessons) {
    if (lesson && lesson.data.id !== name) complain(lesson, ['id'], `id 要和文件同名，应为 ${name}`)
  }
  for (const [name, topic] of files.questions) {
    if (topic && topic.data.id !== name) complain(topic, ['id'], `id 要和文件同名，应为 ${name}`)
  }
  for (const [name, tree] of files.disputes.trees) {
    if (tree && tree.data.id !== name) complain(tree, ['id'], `id 要和文件同名，应为 ${name}`)
  }
  const unique = (file: YamlFile<unknown>, names: [string, Path][]) => {
    const seen = new Set<string>()
    for (const [name, path] of names) {
      if (seen.has(name)) complain(file, path, `${name} 重复了`)
      seen.add(name)
    }
  }
  unique(
    topics,
    topics.data.map((topic, index) => [topic.id, [index, 'id']]),
  )
  unique(
    topics,
    topics.data.flatMap((topic, index) =>
      topic.lessons.map((id, place): [string, Path] => [id, [index, 'lessons', place]]),
    ),
  )
  if (hotlines) {
    unique(
      hotlines,
      hotlines.data.map((hotline, index) => [hotline.number, [index, 'number']]),
    )
  }
  unique(
    sources,
    sources.data.map((source, index) => [source.id, [index, 'id']]),
  )
  // Laws are cited by either name, so a short name must not be another law's title.
  unique(
    sources,
    sources.data.flatMap((source, index) =>
      namesOf(source).map((name, place): [string, Path] => [name, [index, place === 0 ? 'title' : 'short']]),
    ),
  )
  if (report) {
    unique(
      report,
      report.data.sections.map((section, index) => [section.key, ['sections', index, 'key']]),
    )
    for (const list of ['figures', 'systems'] as const) {
      unique(
        report,
        report.data[list].map((entry, index) => [entry.id, [list, index, 'id']]),
      )
    }
  }
  sources.data
    .filter((source) => source.kind === 'report')
    .slice(1)
    .forEach((extra) => {
      complain(sources, [sources.data.indexOf(extra), 'kind'], '报告只能有一个')
    })
}

function namesOf({ title, short }: { title: string; short?: string }): string[] {
  return short === undefined || short === title ? [title] : [title, short]
}
