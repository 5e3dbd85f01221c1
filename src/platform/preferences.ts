import { defaultPreferences, type Preferences, readPreferences, startingSize } from '@/domain/kept/preferences'
import { createKeptStore } from './storage'

interface Choices {
  chooseMode: (mode: Preferences['mode']) => void
  chooseTextSize: (textSize: number) => void
  chooseTheme: (theme: Preferences['theme']) => void
  skipWelcome: () => void
}

export const usePreferences = createKeptStore<Preferences, Choices>(
  {
    name: 'preferences',
    version: 1,
    empty: defaultPreferences,
    read: readPreferences,
  },
  (set) => ({
    chooseMode: (mode) => set({ mode, textSize: startingSize[mode], welcomed: true }),
    chooseTextSize: (textSize) => set({ textSize }),
    chooseTheme: (theme) => set({ theme }),
    skipWelcome: () => set({ welcomed: true }),
  }),
)
