import type { TreePack } from '@/domain/disputes/dispute-pack'
import { readAnswers } from '@/domain/disputes/triage'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'
import type { FoundPictures } from '@/ui/picture/picture-set'
import { treeDirectory } from './tree-directory'
import { TriageScreen } from './triage-screen'

/** The page that asks the questions of an area. */
export function triagePage(pack: TreePack, pictures: FoundPictures) {
  const directory = treeDirectory(pack, pictures)
  return guarded(function TriagePage() {
    const params = usePageParams()
    const tree = readParam(params, 'tree')
    const answers = readParam(params, 'answers')
    const title = tree === undefined ? undefined : directory.treeById(tree)?.title
    useShareCard({
      title: title ? `${title}，找谁` : '有了矛盾，找谁',
      path: tree === undefined ? routes.disputes() : routes.triage(tree, answers),
    })
    return <TriageScreen directory={directory} tree={tree} answers={readAnswers(answers)} />
  })
}
