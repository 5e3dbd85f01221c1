import { homeTrees } from '@/content/trees-home-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageHomePictures } from '@/ui/picture/sets/triage-home-pictures'

export default triagePage(homeTrees, triageHomePictures)
