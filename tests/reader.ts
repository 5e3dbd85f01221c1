import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useHere } from '@/features/places/here'
import { catchUpKept, clearKept, useStorageTrouble } from '@/platform/storage'
import { phone } from './stubs/taro'

/** Everything in memory back to how the app's code begins. */
function forget(): void {
  clearKept()
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
