import type { Browser } from 'playwright-core'
import { axeFaults } from '../browser/axe'
import { freshTab, newPhone, openRoute } from '../browser/phone'
import { type PageExample, pageExamples } from '../pages/browser-examples'

/** What axe found in one look, over all its pages. */
export interface LookFaults {
  mode: 'standard' | 'elder'
  dark: boolean
  pages: number
  /** Places with too little contrast: 4.5:1, in 长辈版 also 7:1. */
  contrast: string[]
  /** Places whose contrast axe cannot tell, most often since something lies over the words. */
  undecided: string[]
  /** Every other fault. */
  other: string[]
}

/** Goes through every page of the browser tests, in both modes, light and dark, with the rules those tests hold. */
export async function measureAccessibility(browser: Browser, origin: string): Promise<LookFaults[]> {
  const phone = await newPhone(browser, origin)
  const looks: LookFaults[] = []
  for (const mode of ['standard', 'elder'] as const) {
    const examples = pageExamples.filter(({ newcomer }) => !(newcomer && mode === 'elder')) // nobody has chosen it yet
    const [light, dark] = [false, true].map((isDark) => emptyLook(mode, isDark, examples.length)) as [
      LookFaults,
      LookFaults,
    ]
    for (const example of examples) {
      const page = await freshTab(phone, { ...(example.newcomer ? {} : { reader: { mode, ...kept(example) } }) })
      await openRoute(page, origin, example.route)
      for (const name of example.press ?? []) await page.getByRole('button', { name, exact: true }).first().click()
      add(light, example, await axeFaults(page, mode))
      await page.emulateMedia({ colorScheme: 'dark' })
      add(dark, example, await axeFaults(page, mode))
      await page.close()
    }
    looks.push(light, dark)
  }
  await phone.close()
  return looks
}

function emptyLook(mode: LookFaults['mode'], dark: boolean, pages: number): LookFaults {
  return { mode, dark, pages, contrast: [], undecided: [], other: [] }
}

function kept({ learning, papers }: PageExample): Pick<PageExample, 'learning' | 'papers'> {
  return { ...(learning ? { learning } : {}), ...(papers ? { papers } : {}) }
}

function add(look: LookFaults, { name }: PageExample, faults: readonly string[]): void {
  for (const fault of faults) listFor(look, fault).push(`${name}：${fault.replace(/\s+/g, ' ')}`)
}

function listFor(look: LookFaults, fault: string): string[] {
  if (!fault.startsWith('color-contrast')) return look.other
  return fault.includes('could not be determined') ? look.undecided : look.contrast
}
