import { workTrees } from '@/content/trees-work-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageWorkPictures } from '@/ui/picture/sets/triage-work-pictures'

export default triagePage(workTrees, triageWorkPictures)
