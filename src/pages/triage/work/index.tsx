import { workTrees } from '@/content/trees-work-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(workTrees)
