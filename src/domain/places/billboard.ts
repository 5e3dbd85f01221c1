/** A 普法宣传栏 in a village or community. */
export interface Billboard {
  id: string
  /** Printed on it; unique. */
  code: string
  village: string
  /** Township id. */
  township: string
  spot?: string
  /** Lesson id. */
  lesson?: string
  /** ISO date. */
  verifiedOn: string
  /** Invented, for previews. */
  demo?: true
}
