import { officeTrees } from '@/content/trees-office-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(officeTrees)
