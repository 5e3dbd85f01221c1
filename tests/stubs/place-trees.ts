import { homePack } from '@/content/home-pack'
import { placeTrees } from '@/platform/routes'

// As src/app.tsx does at the start.
placeTrees(homePack.trees)
