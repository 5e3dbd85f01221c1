/** One line of the county's 信用积分 rules. */
export interface CreditRule {
  id: string
  category: string
  title: string
  /** Added (+) or taken away (-); never 0. */
  points: number
  condition: string
  validity?: string
  /** How to mend what was taken away. */
  repair?: string
  basis: string
  /** Invented, for previews. */
  demo?: true
}
