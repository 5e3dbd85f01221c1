/** Runs one piece of work after the other, in the order in which they came: two tabs, or two officers, never meet halfway. */
export function createQueue(): <T>(work: () => Promise<T> | T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
