import { defaultPreferences, type Preferences, readPreferences, startingSize } from '@/domain/kept/preferences'
import { createKeptStore } from './storage'

interface PreferencesStore extends Preferences {
  chooseMode: (mode: Preferences['mode']) => void
  chooseTextSize: (textSize: number) => void
  chooseTheme: (theme: Preferences['theme']) => void
  skipWelcome: () => void
  reset: () => void
}

export const usePreferences = createKeptStore<PreferencesStore, Preferences>(
  {
    name: 'preferences',
    version: 1,
    pick: ({ mode, textSize, theme, welcomed }) => ({ mode, textSize, theme, welcomed }),
    read: readPreferences,
  },
  (set) => ({
    ...defaultPreferences,
    chooseMode: (mode) => set({ mode, textSize: startingSize[mode], welcomed: true }),
    chooseTextSize: (textSize) => set({ textSize }),
    chooseTheme: (theme) => set({ theme }),
    skipWelcome: () => set({ welcomed: true }),
    reset: () => set(defaultPreferences),
  }),
)
