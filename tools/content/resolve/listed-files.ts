import { didYouMean } from '../../pack/nearest'
import type { YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'

interface Listed<T> {
  /** The list in pack.yaml. */
  list: 'quiz' | 'stories'
  folder: string
  files: ReadonlyMap<string, YamlFile<T> | undefined>
  /** What one is called. */
  called: string
}

/** The files of a folder in the order of their list in pack.yaml, which names each of them and no other. */
export function listedFiles<T>(
  { head }: Pick<PackFiles, 'head'>,
  { list, folder, files, called }: Listed<T>,
  complain: Complain,
): YamlFile<T>[] {
  const order = head.data[list] ?? []
  order.forEach((id, place) => {
    if (!files.has(id))
      complain(head, [list, place], `没有 ${folder}/${id}.yaml 这个文件${didYouMean(id, files.keys())}`)
  })
  for (const [name, file] of files) {
    if (file && !order.includes(name)) complain(file, ['id'], `pack.yaml 的 ${list} 里没有列${called} ${name}`)
  }
  return order.flatMap((id) => files.get(id) ?? [])
}
