import type { PlacePack } from '@/domain/place-pack'
import compiled from './compiled/places.json'

export const placePack = compiled as unknown as PlacePack
