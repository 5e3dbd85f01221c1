import type { CompiledPacks, PackName } from '@/domain/content/compiled-packs'
import type { ContentRelease } from '@/domain/content/content-release'

/** Packs that came after the app was built. `read` gives undefined for one that is not whole. */
interface NewerPacks {
  release: ContentRelease
  read: (name: PackName) => unknown
}

let newer: NewerPacks | undefined

/**
 * Called once, before any page is loaded: from then on every pack is the newer one. Each is read when its area is first
 * opened and stays as it is until the app is started again, so nothing changes under a reader's eyes.
 */
export function showNewerPacks(packs: NewerPacks | undefined): void {
  newer = packs
}

// `newer` is asked first: the tools and tests that read the packs outside a build have no CONTENT_URL at all.

/** The release that is shown, or undefined where it is what the app was built with. */
export const shownRelease = (): ContentRelease | undefined => (newer && CONTENT_URL ? newer.release : undefined)

/** The newer pack if there is one, else the one built in. A build without CONTENT_URL knows only the latter. */
export function newest<N extends PackName>(name: N, builtIn: unknown): CompiledPacks[N] {
  return ((newer && CONTENT_URL && newer.read(name)) || builtIn) as CompiledPacks[N]
}
