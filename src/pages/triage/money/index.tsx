import { moneyTrees } from '@/content/trees-money-pack'
import { triagePage } from '@/features/disputes/triage-page'

export default triagePage(moneyTrees)
