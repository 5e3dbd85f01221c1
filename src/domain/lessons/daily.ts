/** Days since the first of January 1970; NaN for what is no day. @param day ISO `YYYY-MM-DD`, the reader's own calendar day */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** Each entry in turn before any comes again; undefined where there is none, or no turn. */
export function inTurn<T>(entries: readonly T[], turn: number): T | undefined {
  return entries[((turn % entries.length) + entries.length) % entries.length]
}

/** The same entry for everyone on a day. @param day ISO `YYYY-MM-DD`, the reader's own calendar day */
export const pickForDay = <T>(entries: readonly T[], day: string): T | undefined => inTurn(entries, dayNumber(day))
