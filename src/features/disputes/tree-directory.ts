import { groundsFrom } from '@/domain/content/provenance'
import type { Door, TreePack } from '@/domain/disputes/dispute-pack'
import type { TriageTree } from '@/domain/disputes/triage'
import { statementsWith } from '@/ui/statement/statement-list'
import { byId } from './by-id'

/** An area's trees, with what their results are drawn from. Made once a page: each area is a package of its own. */
export function treeDirectory(pack: TreePack) {
  const trees = byId(pack.trees)
  const doors = byId(pack.doors)
  return {
    pack,
    treeById: (id: string): TriageTree | undefined => trees.get(id),
    doorById: (id: string): Door | undefined => doors.get(id),
    ...statementsWith(groundsFrom(pack.sources)),
  }
}

export type TreeDirectory = ReturnType<typeof treeDirectory>
