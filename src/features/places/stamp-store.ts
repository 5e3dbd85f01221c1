import { addStamp, readStamps, type Stamp } from '@/domain/places/stamp'
import { createKeptStore } from '@/platform/storage'

interface Album {
  stamps: Stamp[]
}

/** The places the reader has been to, by their own word: kept on this phone. */
export const useAlbum = createKeptStore<Album, { stamp: (stamp: Stamp) => void }>(
  {
    name: 'stamps',
    version: 1,
    empty: { stamps: [] },
    read: (stored) => ({ stamps: readStamps((stored as Partial<Album> | null)?.stamps) }),
  },
  (set) => ({ stamp: (stamp) => set(({ stamps }) => ({ stamps: addStamp(stamps, stamp) })) }),
)

export const useStampOf = (place: string): Stamp | undefined =>
  useAlbum(({ stamps }) => stamps.find((stamp) => stamp.place === place))
