import { landTrees } from '@/content/trees-land-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageLandPictures } from '@/ui/picture/sets/triage-land-pictures'

export default triagePage(landTrees, triageLandPictures)
