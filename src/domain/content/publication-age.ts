/** Months after which phone numbers and rules may well have changed. */
const staleAfter = 6

/** Whether what was published that day is older than six months. Days are ISO dates. */
export const isStale = (publishedOn: string, today: string): boolean => monthsPast(publishedOn, today) >= staleAfter

/** `不到一个月前`, `3 个月前` */
export function ageInWords(publishedOn: string, today: string): string {
  const months = monthsPast(publishedOn, today)
  return months < 1 ? '不到一个月前' : `${months} 个月前`
}

/** Whole months that have gone by; the day of the same number still belongs to the month before. */
function monthsPast(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number)
  return (year - fromYear) * 12 + month - fromMonth - (day > fromDay ? 0 : 1)
}
