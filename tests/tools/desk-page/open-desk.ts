import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundlePage } from '../../../tools/desk-page/bundle'
import { type OpenDesk, openDesk, type PageFiles } from '../../../tools/desk-page/server/server'
import { officeDay, plantDesk } from '../desk/desk-project'

export const project = join(__dirname, '../../..')

/** Enough of a page for tests that never look at it. */
const noPage: PageFiles = { script: '', style: '' }

/** The real one, made once. */
export const wholePage = (() => {
  let made: Promise<PageFiles> | undefined
  return () => {
    made ??= bundlePage(project)
    return made
  }
})()

interface Wanted {
  root?: string
  page?: PageFiles
  /** With the built app. */
  app?: string
  today?: () => string
}

/** A desk on a project of its own, where nothing is published. What nobody foresaw is in `complaints`. */
export async function planted({ root = plantDesk(), page = noPage, app = '', today = () => officeDay }: Wanted = {}) {
  const complaints: string[] = []
  const home = mkdtempSync(join(tmpdir(), 'desk-home-'))
  const opened = await openDesk({ root, pack: 'guanxian', today, home, app }, page, (text) => complaints.push(text))
  if (!('desk' in opened)) throw new Error(`a desk is open already: ${opened.address}`)
  return { root, home, complaints, ...opened }
}

export type PlantedDesk = { root: string; home: string; complaints: string[]; desk: OpenDesk }
