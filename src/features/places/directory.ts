import { placePack } from '@/content/place-pack'
import { groundsFrom } from '@/domain/content/provenance'
import { type ListedPlace, listPlaces, whereIs as sayWhere } from '@/domain/places/place'
import { indexPlaces } from '@/domain/places/place-order'
import { statementsWith } from '@/ui/statement/statement-list'

/** Everything published, ready to be put in order. */
export const published = indexPlaces(listPlaces(placePack.places, placePack.billboards))

const townships = new Map(placePack.townships.map(({ id, name }) => [id, name]))

export const townshipName = (id: string): string => townships.get(id) ?? ''

export const whereIs = (place: ListedPlace): string => sayWhere(place, townshipName(place.township))

/** What a citation is called on its link. */
const groundOf = groundsFrom(placePack.sources)

export const { GroundsOf } = statementsWith(groundOf)
