import { isWeapp } from './target'

/**
 * Makes the H5 build whole in flight mode: a worker, made at build time (config/index.ts), keeps every built file on the
 * phone after the first visit. A new version is fetched beside the old one and takes over at the next start, once no page
 * of the old one is open, so that a page never meets files of another version. WeChat keeps its packages by itself, and
 * while developing there is no worker.
 */
export function keepForOffline(): void {
  if (isWeapp || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  const register = () => {
    // A browser that refuses (private window, plain http) shows the app all the same, only not in flight mode.
    navigator.serviceWorker.register('service-worker.js').catch(() => {})
  }
  // After everything the first page needs, so that filling the store does not compete with it on a weak signal.
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register)
}
