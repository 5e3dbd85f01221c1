/**
 * The same entry for everyone on a day, each in turn before any comes again.
 * @param day ISO `YYYY-MM-DD`, the reader's own calendar day
 */
export function pickForDay<T>(entries: readonly T[], day: string): T | undefined {
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  return entries.length === 0 || Number.isNaN(days)
    ? undefined
    : entries[((days % entries.length) + entries.length) % entries.length]
}
