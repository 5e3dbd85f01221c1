import { placePack } from '@/content/place-pack'
import { namesFrom } from '@/domain/content/provenance'
import { type ListedPlace, listPlaces, whereIs as sayWhere } from '@/domain/places/place'
import { indexPlaces } from '@/domain/places/place-order'
import { statementsWith } from '@/ui/statement/statement-list'

/** Everything published, ready to be put in order. */
export const published = indexPlaces(listPlaces(placePack.places, placePack.billboards))

export const kindNames: Record<ListedPlace['kind'], string> = {
  lawSquare: '法治文化广场',
  lawStreet: '法治文化一条街',
  corridor: '法治长廊',
  courtyard: '法治文化大院',
  youthBase: '青少年法治教育基地',
  justiceOffice: '司法所',
  mediationCentre: '矛调中心',
  billboard: '普法宣传栏',
}

const townships = new Map(placePack.townships.map(({ id, name }) => [id, name]))

export const townshipName = (id: string): string => townships.get(id) ?? ''

export const whereIs = (place: ListedPlace): string => sayWhere(place, townshipName(place.township))

/** What a citation is called on its link. */
const citationName = namesFrom(placePack.sources)

export const { StatementList } = statementsWith(citationName)
