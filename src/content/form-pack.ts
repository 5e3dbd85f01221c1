import type { FormPack } from '@/domain/pack'
import compiled from './compiled/forms.json'

export const formPack = compiled as unknown as FormPack
