import { isWeapp } from '@/platform/target'

interface Named {
  label?: string | undefined
  checked?: boolean | undefined
  /** Whether what it opens and closes is open. */
  expanded?: boolean | undefined
  level?: 1 | 2 | 3
  live?: boolean
  /** Of a dialog: nothing else can be reached while it is open. */
  modal?: boolean
}

/** Accessibility attributes for a role, in the spelling of the target. */
export function a11y(role: string, { label, checked, expanded, level, live, modal }: Named = {}) {
  return {
    ...(isWeapp ? { ariaRole: role } : { role }),
    ...(label === undefined ? {} : { ariaLabel: label }),
    ...(checked === undefined ? {} : { ariaChecked: checked }),
    ...(expanded === undefined ? {} : { ariaExpanded: expanded }),
    ...(level === undefined || isWeapp ? {} : { ariaLevel: level }),
    ...(modal && !isWeapp ? { 'aria-modal': true } : {}),
    ...(live && !isWeapp ? { ariaLive: 'polite' as const } : {}),
  }
}

/** For pictures whose meaning stands in words beside them. */
export const decorative = { ariaHidden: true }
