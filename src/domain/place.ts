/** Where law is to be met: a square to walk in, a base for pupils, an office. */
type PlaceKind =
  | 'lawSquare'
  | 'lawStreet'
  | 'corridor'
  | 'courtyard'
  | 'youthBase'
  | 'justiceOffice'
  | 'mediationCentre'

/** A place with its position in GCJ-02, the grid that maps in China are drawn on. */
export interface Place {
  id: string
  name: string
  kind: PlaceKind
  /** Township id. */
  township: string
  address: string
  longitude: number
  latitude: number
  facilities: string[]
  opening?: string
  whatToSee?: string
  /** Lesson id. */
  lesson?: string
  phone?: string
  /** ISO date. */
  verifiedOn: string
  /** On the sign at the place, where it has one. */
  code?: string
  /** Invented, for previews: may be neither navigated to nor released. */
  demo?: true
}
