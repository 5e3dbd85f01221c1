import type { CodePack } from '@/domain/board-target'
import compiled from './compiled/codes.json'

export const codePack = compiled as unknown as CodePack
