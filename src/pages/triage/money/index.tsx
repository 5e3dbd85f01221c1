import { moneyTrees } from '@/content/trees-money-pack'
import { triagePage } from '@/features/disputes/triage-page'
import { triageMoneyPictures } from '@/ui/picture/sets/triage-money-pictures'

export default triagePage(moneyTrees, triageMoneyPictures)
