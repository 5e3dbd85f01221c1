import { addStamp, readStamps, type Stamp } from '@/domain/places/stamp'
import { createKeptStore } from '@/platform/storage'

interface Album {
  stamps: Stamp[]
}

interface AlbumStore extends Album {
  stamp: (stamp: Stamp) => void
  reset: () => void
}

const empty: Album = { stamps: [] }

/** The places the reader has been to, by their own word: kept on this phone. */
export const useAlbum = createKeptStore<AlbumStore, Album>(
  {
    name: 'stamps',
    version: 1,
    pick: ({ stamps }) => ({ stamps }),
    read: (stored) => ({ stamps: readStamps((stored as Partial<Album> | null)?.stamps) }),
  },
  (set) => ({
    ...empty,
    stamp: (stamp) => set(({ stamps }) => ({ stamps: addStamp(stamps, stamp) })),
    reset: () => set(empty),
  }),
)

export const useStampOf = (place: string): Stamp | undefined =>
  useAlbum(({ stamps }) => stamps.find((stamp) => stamp.place === place))
