import type { PhoneOptions } from '../../../tools/browser/phone'
import type { PageExample } from '../../../tools/pages/browser-examples'
import type { App, BrowserHost } from './browser-host'

/** Opens an example as a reader of this mode finds it, its buttons pressed. */
export async function openExample(
  host: BrowserHost,
  example: PageExample,
  mode: 'standard' | 'elder',
  options: PhoneOptions & { textSize?: number } = {},
): Promise<App> {
  const { textSize, ...phone } = options
  const reader = {
    mode,
    ...(textSize === undefined ? {} : { textSize }),
    ...(example.learning ? { learning: example.learning } : {}),
    ...(example.papers ? { papers: example.papers } : {}),
  }
  const app = await host.openApp(example.route, { ...phone, ...(example.newcomer ? {} : { reader }) })
  for (const name of example.press ?? []) await app.page.getByRole('button', { name, exact: true }).first().click()
  return app
}
