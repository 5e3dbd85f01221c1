import { homeTrees } from '@/content/trees-home-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(homeTrees)
