import { disputeAreas } from '../../../src/domain/disputes/dispute-area'
import { asSaid } from '../../../src/domain/search/search-pack'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'

/** What tells a record from the others in its list, or is what a reader tells it by. */
const namingFields = [
  'id',
  'number',
  'key',
  'source',
  'word',
  'title',
  'short',
  'name',
  'stem',
  'text',
  'label',
  'channel',
  'tree',
  'who',
]

/** What may be the same twice: the lines of a paper, who says a line, measures in a picture, and the tree that questions lead to. Citations are looked at once they are read. */
const repeatable =
  /(^|\.)(cites|lines|document\.text|blocks\.text|questions\.tree|acts\.title|lines\.who|holidays\.name|(banner|scenes)\.items\.(rect|table|who))$/

/** What must be told apart not only in its own list: places of the pack, and the names they share. */
const shared: Record<string, string> = {
  ...Object.fromEntries(disputeAreas.map((area) => [`pack.yaml triage.${area}`, 'tree'])),
  'topics.yaml lessons': 'topic',
  'sources.yaml title': 'source',
  'sources.yaml short': 'source',
  'glossary.yaml word': 'word',
  'glossary.yaml aliases': 'word',
  'questions cases.id': 'case',
  'questions questions.id': 'question',
  'questions questions.stem': 'stem',
  'sayings.yaml sayings.says': 'saying',
  'leniency.yaml folk.says': 'saying',
  'leniency.yaml national.items.id': 'item',
  'exemptions items.id': 'item',
}

/** The same within one file only. */
const sharedInFile: Record<string, string> = {
  'forms steps.fields.id': 'field',
  'spoken telling': 'spoken',
  'spoken usual': 'spoken',
  'spoken asked': 'spoken',
  'pictures.yaml scenes.for': 'pictured',
}

interface Naming {
  /** Those of one scope must differ. */
  scope: string
  name: string
  file: YamlFile<unknown>
  path: Path
}

/** Whatever has a name has it alone: every list of every file is looked at, so that no kind of record is forgotten. */
export function checkUnique(files: PackFiles, complain: Complain): void {
  const first = new Map<string, Naming>()
  for (const naming of filesIn(files).flatMap((file) => namingsIn(file, files.id))) {
    const { scope, name, file, path } = naming
    const key = `${scope} ${asSaid(name)}`
    const before = first.get(key)
    if (before) complain(file, path, doubled(name, before.file, before.path, file))
    else first.set(key, naming)
  }
}

/** What is said of a name that stands in `file` and has been given before. */
export function doubled(name: string, before: YamlFile<unknown>, path: Path, file = before): string {
  const where = `${before === file ? '' : `${before.path} `}第${before.lineAt(path)}行`
  return `“${name}”重复了：${where}已经写过，改掉或者删掉一个`
}

function filesIn(part: unknown): YamlFile<unknown>[] {
  if (part instanceof Map) return [...part.values()].flatMap(filesIn)
  if (typeof part !== 'object' || part === null) return []
  return isFile(part) ? [part] : Object.values(part).flatMap(filesIn)
}

const isFile = (part: object): part is YamlFile<unknown> => 'lineAt' in part

function namingsIn(file: YamlFile<unknown>, pack: string): Naming[] {
  const [, inPack = ''] = file.path.split(`${pack}/`)
  const kind = inPack.replace(/\/.*/, '')
  const naming = (name: unknown, path: Path, list: Path): Naming[] => {
    const place = path.filter((step) => typeof step === 'string').join('.')
    if ((typeof name !== 'string' && typeof name !== 'number') || repeatable.test(place)) return []
    const own = `${file.path} ${list.join('.')} ${place}`
    const scope = shared[`${kind} ${place}`] ?? (sharedInFile[`${kind} ${place}`] ? `${file.path} ${place}` : own)
    return [{ scope, name: String(name), file, path }]
  }
  const walk = (value: unknown, path: Path): Naming[] => {
    if (typeof value !== 'object' || value === null) return []
    if (!Array.isArray(value)) return Object.entries(value).flatMap(([name, inner]) => walk(inner, [...path, name]))
    return value.flatMap((item: unknown, index) => {
      const at = [...path, index]
      if (typeof item !== 'object' || item === null) return naming(item, at, path)
      const fields = namingFields.flatMap((field) =>
        field in item ? naming((item as Record<string, unknown>)[field], [...at, field], path) : [],
      )
      return [...fields, ...walk(item, at)]
    })
  }
  return walk(file.data, [])
}
