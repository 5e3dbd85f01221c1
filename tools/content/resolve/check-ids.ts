import type { Complain, PackFiles } from '../schema/pack-files'

/** Ids agree with the names of the files and folders that carry them. */
export function checkIds(files: PackFiles, complain: Complain): void {
  const { head, sources, lessons, questions, disputes, stories } = files
  if (head.data.id !== files.id) complain(head, ['id'], `id 要和文件夹同名，应为 ${files.id}`)
  for (const folder of [lessons, questions, disputes.trees, disputes.forms, stories])
    for (const [name, file] of folder) {
      if (file && file.data.id !== name) complain(file, ['id'], `id 要和文件同名，应为 ${name}`)
    }
  sources.data
    .filter((source) => source.kind === 'report')
    .slice(1)
    .forEach((extra) => {
      complain(sources, [sources.data.indexOf(extra), 'kind'], '报告只能有一个')
    })
}
