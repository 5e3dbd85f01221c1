import { packId } from '../pack/pack-folder'

/** The pack of a county's demonstration records. Each has its own: they are made of its townships and its report. */
export const demoPackOf = (pack: string): string => `demo/${packId(pack)}`

export const isDemoPack = (pack: string): boolean => pack.startsWith('demo/')
