/** What a picture is to be, before it is turned into bytes. */
export interface Drawing {
  /** `ground` and `figure` are layers: a panel of a story is put together from them on the phone. */
  kind: 'emoji' | 'scene' | 'ground' | 'figure'
  svg: string
  /** How many colours, where that is not left to the encoder. */
  colours?: number
}

/** What a file of each kind may weigh. */
export const limits: Readonly<Record<Drawing['kind'], number>> = {
  emoji: 3000,
  scene: 14_000,
  ground: 14_000,
  figure: 5000,
}
