import { leniencyPack } from '@/content/leniency-pack'

/** The county's list left out, whether it is published by now or not. Stands above the imports that read it as they load. */
Object.assign(leniencyPack, { county: { words: [], rows: [] } })
