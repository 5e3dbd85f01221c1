/** What a code may stand for: a kind of record and its id, as `lesson:mediation-basics`. */
export const targetKinds = [
  'place',
  'billboard',
  'lesson',
  'story',
  'triage',
  'channel',
  'deadline',
  'form',
  'item',
] as const

export type TargetKind = (typeof targetKinds)[number]

/** Where a code leads in the app. `stamp` is a place where a stamp is to be had, by the code the bureau gave it. */
export type DestinationKind = Exclude<TargetKind, 'billboard'> | 'stamp'
export type Destination = `${DestinationKind}:${string}`

/** codes.json: every code that was ever given out. What its code once led to may be gone; then there is null. */
export type CodePack = Record<string, Destination | null>

export function splitTarget<K extends string>(target: `${K}:${string}`): { kind: K; id: string } {
  const colon = target.indexOf(':')
  return { kind: target.slice(0, colon) as K, id: target.slice(colon + 1) }
}
