import { landTrees } from '@/content/trees-land-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(landTrees)
