import { checkPack } from '../../content/load'
import { plainFaults } from '../../content/plain/check-plain'
import type { PackFiles } from '../../content/schema/pack-files'
import { type StoryEntry, storySchema } from '../../content/schema/story-schema'
import { packFolder } from '../../pack/pack-folder'
import { ContentError, type Problem } from '../../pack/problem'
import { plainMessage, shapeFaults } from '../../pack/schema-message'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { CellPlace, Fault } from '../fault'
import type { Surroundings } from '../surroundings'
import { inOfficersWords } from './officers-words'
import type { StoryDraft } from './read-story'

const storyName = (id: string): string => `stories/${id}.yaml`

/** Where the file of a story lies, from the project folder. */
export const storyPath = (pack: string, id: string): string => `${packFolder(pack)}/${storyName(id)}`

/**
 * Holds a draft to all that a story is held to, as if it stood among the files of the pack: that it compiles, and that its
 * words are plain. The story comes back only where nothing is wrong with it.
 * @throws ContentError where something is wrong with the pack itself
 */
export function checkStory(
  draft: StoryDraft,
  { root, pack }: Pick<Surroundings, 'root' | 'pack'>,
  files: PackFiles,
): { story?: StoryEntry; faults: Fault[] } {
  const faults = [...draft.faults]
  let marked = cellsOf(faults)
  const complain = (path: Path, message: string) => {
    const place = draft.placeOf(path)
    // What follows from a cell that is faulty already is no second fault.
    if (!marked.has(cellOf(place))) faults.push({ ...place, ...inOfficersWords(message) })
  }
  const { success, data, error } = storySchema.safeParse(draft.entry, { error: plainMessage })
  for (const { path, message } of shapeFaults(error?.issues ?? [])) complain(path, message)
  // Of a story that says too much or too little, it can still be told where it leads.
  const hasShape = error?.issues.every(({ code }) => ['custom', 'too_big', 'too_small'].includes(code)) ?? true
  if (hasShape && draft.faults.length === 0) {
    const file = fileOf(draft, data ?? (draft.entry as unknown as StoryEntry), pack)
    const problems: Problem[] = []
    checkPack(withStory(files, file), (at, path, message) => {
      if (at === file) complain(path, message)
      else problems.push({ file: at.path, line: at.lineAt(path), message })
    })
    if (problems.length > 0) throw new ContentError(problems)
    marked = cellsOf(faults)
    for (const { path, message } of plainFaults(root, pack, file, storyName(file.data.id))) complain(path, message)
  }
  return { ...(success && faults.length === 0 && { story: data }), faults }
}

const cellOf = ({ sheet, row, column }: CellPlace) => `${sheet} ${row} ${column}`
const cellsOf = (faults: readonly Fault[]) => new Set(faults.map(cellOf))

/** The draft as if it were read from its file; what a message calls a line is a row of the sheet. */
const fileOf = ({ placeOf }: StoryDraft, data: StoryEntry, pack: string): YamlFile<StoryEntry> => ({
  path: storyPath(pack, data.id),
  data,
  lineAt: (path) => placeOf(path).row ?? 1,
})

/** The pack with the story in it, in place of the one that it had of that id. */
function withStory(files: PackFiles, file: YamlFile<StoryEntry>): PackFiles {
  const { id } = file.data
  const { head } = files
  const listed = head.data.stories ?? []
  return {
    ...files,
    head: listed.includes(id) ? head : { ...head, data: { ...head.data, stories: [...listed, id] } },
    stories: new Map([...files.stories, [id, file]]),
  }
}
