import type { ListedPlace } from '@/domain/places/place'

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
