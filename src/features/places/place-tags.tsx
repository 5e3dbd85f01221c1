import type { ListedPlace } from '@/domain/places/place'
import { Tags } from '@/ui/tag/tags'
import { kindNames } from './kind-names'
import { useStampOf } from './stamp-store'

/** What kind of place it is, whether it is real, and whether the reader has been there. */
export function PlaceTags({ place: { id, kind, demo } }: { place: ListedPlace }) {
  const stamp = useStampOf(id)
  return <Tags demo={demo} tags={[{ text: kindNames[kind] }, stamp && { text: '已盖章', tone: 'accent' }]} />
}
