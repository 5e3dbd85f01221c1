import { readAnswers } from '@/domain/disputes/triage'
import { treeById } from '@/features/disputes/directory'
import { TriageScreen } from '@/features/disputes/triage-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function TriagePage() {
  const params = usePageParams()
  const tree = readParam(params, 'tree')
  const answers = readParam(params, 'answers')
  const title = tree === undefined ? undefined : treeById(tree)?.title
  useShareCard({
    title: title ? `${title}，找谁` : '有了矛盾，找谁',
    path: tree === undefined ? routes.disputes() : routes.triage(tree, answers),
  })
  return <TriageScreen tree={tree} answers={readAnswers(answers)} />
})
