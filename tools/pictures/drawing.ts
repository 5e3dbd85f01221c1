/** What a picture is to be, before it is turned into bytes. */
export interface Drawing {
  kind: 'emoji' | 'scene'
  svg: string
  /** How many colours, of a picture without clear ground. */
  colours?: number
}

/** What a file of each kind may weigh. */
export const limits: Readonly<Record<Drawing['kind'], number>> = { emoji: 3000, scene: 14_000 }
