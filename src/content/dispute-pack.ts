import type { DisputePack } from '@/domain/pack'
import compiled from './compiled/disputes.json'

export const disputePack = compiled as unknown as DisputePack
