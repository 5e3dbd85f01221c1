import written from './notices.json'

/** Something made by others that ships with the app. */
export interface Work {
  name: string
  /** Of a package. */
  version?: string
  /** Of what is no package: what it is here for. */
  use?: string
  /** By its SPDX identifier. */
  licence: string
  /** The copyright lines, as they are written. */
  copyright: string
  /** Where its text stands in `texts`. */
  text: number
}

export interface Notices {
  /** By name; of one package several versions may ship. */
  works: readonly Work[]
  /** Each once, without title and copyright lines, which differ where the words are the same. */
  texts: readonly string[]
}

/** Made by `npm run licences`. */
export const notices: Notices = written
