import { showNewerPacks } from '@/content/newest'
import { openNewerContent } from '@/platform/content/newer-content'

showNewerPacks(openNewerContent())
