/** Of react-dom, the one call that the desk page makes. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'

  export function createRoot(container: Element): { render(node: ReactNode): void }
}
