import { officeTrees } from '@/content/trees-office-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageOfficePictures } from '@/ui/picture/sets/triage-office-pictures'

export default triagePage(officeTrees, triageOfficePictures)
