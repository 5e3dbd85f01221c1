import type { KindCard, Overview } from '../api'

export const kindOfPlace = ({ kinds }: Overview, kind: string | undefined): KindCard | undefined =>
  kinds.find((card) => card.kind === kind)
