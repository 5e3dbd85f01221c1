import { isWeapp } from '@/platform/target'
import type { AppPicture } from './app-pictures'
import { type PicturePackage, pictureFolder } from './picture-packages'

/** A picture that is there, in a package whose pages may show it. */
export interface PictureFile {
  readonly address: string
}

/** The pictures in a package. */
interface PictureSet<P extends PicturePackage> {
  /** One that the app itself shows, so that it is always there. */
  of(name: AppPicture<P>): PictureFile
  /** One that content names: undefined for none, and for one that came after this app was built. */
  find(name: string | undefined): PictureFile | undefined
}

/** Made by the build for each package, with the names of all that it has put there. */
export function pictureSet<P extends PicturePackage>(of: P, names: readonly string[]): PictureSet<P> {
  const has = new Set(names)
  // H5 may lie in any folder, and its one page stands at the root of the app.
  const file = (name: string): PictureFile => ({ address: `${isWeapp ? '/' : ''}${pictureFolder(of)}/${name}.png` })
  return { of: file, find: (name) => (name !== undefined && has.has(name) ? file(name) : undefined) }
}
