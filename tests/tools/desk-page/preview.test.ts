import type { CompiledPacks } from '../../../src/domain/content/compiled-packs'
import { openPreview, withPacks } from '../../../tools/desk-page/server/preview'
import { plantFolder } from '../../planted-folder'
import { send } from './visitor'

const tree = (id: string, title: string) => ({
  trees: [{ id, title }],
  doors: [],
  others: {},
  townships: [],
  contacts: [],
  found: [],
  hotlines: [],
  deadlines: {},
  forms: {},
  sources: {},
})
const packs = {
  stories: { cast: [], stories: [`它说："好"。\\ 和 ' 都在`], sources: {} },
  'trees-home': tree('family', '新的家'),
  'trees-work': tree('wages', '新的活'),
} as unknown as CompiledPacks

/** As the bundler writes it: a JavaScript text in single quotes. */
const written = (value: unknown) => `JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`
const run = (script: string) => new Function(`return ${script}`)() as unknown

test('what the app was built with gives way to what is shown, and all else stays', () => {
  const script = `[${written({ cast: [], stories: ["it's \\ old"], sources: {} })},${written({ other: '"别的"' })},'JSON.parse']`
  expect(run(withPacks(script, packs))).toEqual([packs.stories, { other: '"别的"' }, 'JSON.parse'])
})

test('trees, which all look alike, are told apart by what they ask about', () => {
  const script = `[${written(tree('wages', '旧的活'))},${written(tree('family', '旧的家'))},${written(tree('pets', '没有的'))}]`
  expect(run(withPacks(script, packs))).toEqual([packs['trees-work'], packs['trees-home'], tree('pets', '没有的')])
})

test('nothing is shown of an app that holds other packs than today’s, or of none', async () => {
  for (const files of [{ 'index.html': '', 'js/app.js': written(packs.stories) }, {}]) {
    const preview = await openPreview(plantFolder(files), 'http://127.0.0.1:1')
    expect(() => preview.show(packs)).toThrow(/找管小程序的人重新打包/)
    expect((await send(preview.origin, '/index.html')).status).toBe(404)
    preview.close()
  }
})
