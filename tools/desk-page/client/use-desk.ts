import { useCallback, useEffect, useState } from 'react'
import { get } from './ask'

/** What the server has under an address; `again` asks once more. */
export function useDesk<T>(path: string): { value: T | undefined; error: string | undefined; again: () => void } {
  const [state, setState] = useState<{ path: string; value?: T; error?: string }>({ path })
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with each count
  useEffect(() => {
    let isWanted = true
    get<T>(path).then(
      (value) => isWanted && setState({ path, value }),
      (error: Error) => isWanted && setState({ path, error: error.message }),
    )
    return () => {
      isWanted = false
    }
  }, [path, count])
  const again = useCallback(() => setCount((before) => before + 1), [])
  const { value, error } = state.path === path ? state : { value: undefined, error: undefined }
  return { value, error, again }
}

/** Work under way: what it last said, and what went wrong. One at a time. */
export function useWork() {
  const [words, setWords] = useState<string>()
  const [error, setError] = useState<string>()
  const run = useCallback(async (work: (say: (words: string) => void) => Promise<void>, first = '请稍等……') => {
    setError(undefined)
    setWords(first)
    try {
      await work(setWords)
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem))
    } finally {
      setWords(undefined)
    }
  }, [])
  return { words, error, run, isBusy: words !== undefined }
}

const readPlace = () => window.location.hash.replace(/^#\/?/, '').split('/').filter(Boolean)

/** The part of the address after the #, cut at the slashes. */
export function usePlace(): string[] {
  const [place, setPlace] = useState(readPlace)
  useEffect(() => {
    const follow = () => {
      setPlace(readPlace())
      window.scrollTo(0, 0)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return place
}
