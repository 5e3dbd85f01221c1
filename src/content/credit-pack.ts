import type { CreditPack } from '@/domain/credit'
import compiled from './compiled/credit.json'

export const creditPack = compiled as unknown as CreditPack
