const pad = (n: number) => String(n).padStart(2, '0')

/** Epoch milliseconds by the phone's clock. */
export const now = (): number => Date.now()

/** The phone's own calendar day, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
