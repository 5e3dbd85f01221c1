import fs from 'node:fs'
import path from 'node:path'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()

/** Every page of the app, as it opens without a record to show. */
const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(builtWeapp(), 'app.json'), 'utf8')) as {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}
const everyPage = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]

async function saidOn(phone: WeappHost): Promise<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const url of everyPage) {
    await phone.open(url)
    said[url] = phone.text()
  }
  return said
}

test.each(Object.values(modeChoices))(
  'whoever takes up the family phone after her finds no page that says what she looked for (%s)',
  async (mode) => {
    const others = await start()
    await others.tap(mode)

    const hers = await start()
    await hers.tap(mode)
    await hers.open('pages/search/index')
    await hers.type({ label: '想找什么' }, '老公打我')
    await hers.idle(500)
    await hers.tap({ className: 'result__title' })
    expect(hers.page().query).toEqual({ tree: 'domestic-violence' })
    await hers.tap('眼下安全，怕再来')
    await hers.tap('我自己')
    await hers.tap('不许再打、再靠近我')
    expect(hers.text()).toContain('人身安全保护令')
    await hers.open('pages/forms/form?id=protection-order-application')
    await hers.tap('开始写')
    await hers.type({ className: 'text-field__input' }, '某某县人民法院')
    await hers.open('pages/stories/story?id=home-violence')
    await hers.open('pages/home/index')

    const kept = hers.storage.snapshot()
    expect(JSON.stringify([...Object.entries(kept)])).not.toMatch(/violence|protection|老公|某某县/)
    const his = await start({ storage: { values: kept } })
    expect(await saidOn(his)).toEqual(await saidOn(others))
  },
)
