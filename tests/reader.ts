import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useDisputes } from '@/features/disputes/disputes-store'
import { useLeniency } from '@/features/leniency/leniency-store'
import { useLearning } from '@/features/lessons/learning-store'
import { useHere } from '@/features/places/here'
import { useAlbum } from '@/features/places/stamp-store'
import { useQuizProgress, useQuizShelf } from '@/features/quiz/quiz-store'
import { useRecentSearches } from '@/features/search/recent-store'
import { usePreferences } from '@/platform/preferences'
import { catchUpKept, useStorageTrouble } from '@/platform/storage'
import { phone } from './stubs/taro'

/** Everything in memory back to how the app's code begins. */
function forget(): void {
  usePreferences.setState(usePreferences.getInitialState(), true)
  useLearning.setState(useLearning.getInitialState(), true)
  useDisputes.setState(useDisputes.getInitialState(), true)
  useLeniency.setState(useLeniency.getInitialState(), true)
  useQuizProgress.setState(useQuizProgress.getInitialState(), true)
  useQuizShelf.setState(useQuizShelf.getInitialState(), true)
  useAlbum.setState(useAlbum.getInitialState(), true)
  useRecentSearches.setState(useRecentSearches.getInitialState(), true)
  useHere.setState(useHere.getInitialState(), true)
  useStorageTrouble.setState(useStorageTrouble.getInitialState(), true)
}

/** Someone who opens the app for the first time, on an empty phone. */
export function newReader(): void {
  forget()
  phone.reset()
}

/** The app is closed and opened again: all it knows then is what the phone kept. */
export async function restartApp(): Promise<void> {
  cleanup()
  const kept = new Map(phone.storage)
  forget()
  phone.storage = kept
  catchUpKept()
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const link = (name: string | RegExp) => screen.getByRole('link', { name })

/** Taps, and lets the page that opens land. */
export async function tap(element: Element): Promise<void> {
  await act(async () => {
    fireEvent.click(element)
  })
}

/** Where taps have led so far. */
export const visitedUrls = () => phone.visited.map(({ url }) => url)
