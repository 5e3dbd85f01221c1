import { harmTrees } from '@/content/trees-harm-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(harmTrees)
