import { isWeapp } from '@/platform/target'

/** What makes a thing that can be tapped a real control for a keyboard. */
export const pressKeys = (onPress: () => void) =>
  isWeapp
    ? {}
    : {
        tabindex: 0,
        onKeyDown: (event: { key: string; preventDefault: () => void }) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          onPress()
        },
      }
