/** What a run gives, and the milliseconds of processor that it took: a busy machine makes it wait, not work more. */
export function timed<T>(run: () => T): { value: T; ms: number } {
  const before = process.cpuUsage()
  const value = run()
  const { user, system } = process.cpuUsage(before)
  return { value, ms: (user + system) / 1000 }
}
