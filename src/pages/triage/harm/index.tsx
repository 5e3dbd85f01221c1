import { harmTrees } from '@/content/trees-harm-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageHarmPictures } from '@/ui/picture/sets/triage-harm-pictures'

export default triagePage(harmTrees, triageHarmPictures)
