import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { encode } from 'uqr'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { codeOf } from '../../../src/domain/places/board-code'
import { findFaces, missingGlyphs } from '../../../tools/desk/posters/fonts'
import { postersOf } from '../../../tools/desk/posters/make-posters'
import { checkBase } from '../../../tools/desk/posters/poster-link'
import { plantFolder } from '../../planted-folder'
import { desk, plantDesk } from './desk-project'

const project = join(__dirname, '../../..')
const base = 'https://pufa.example.org/h5/'

// Its own way would be to fetch itself from a server.
beforeAll(() => {
  const wasm = readFileSync(join(project, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } })
})

/** What an independent reader of barcodes finds in a picture. */
async function codesIn(picture: Buffer | string): Promise<string[]> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = {
    data: new Uint8ClampedArray(data),
    width: info.width,
    height: info.height,
    colorSpace: 'srgb',
  } as const
  return (await readBarcodes(pixels as unknown as ImageData)).map(({ text }) => text)
}

const wanted = { base, demo: true }
const places = postersOf({ root: project, pack: 'guanxian' }, 'places', wanted)
const boards = postersOf({ root: project, pack: 'guanxian' }, 'billboards', wanted)

test('every code, of 33 squares, five more places and 352 boards, is read back as the link it was made of', async () => {
  expect([places.length, boards.length]).toEqual([38, 352])
  for (const { link, code } of [...places, ...boards]) {
    expect(link).toBe(`${base}?c=${code}`)
    const { data, size } = encode(link, { ecc: 'Q', border: 4 })
    const grey = Buffer.from(data.flat().map((dark) => (dark ? 0 : 255)))
    const picture = sharp(grey, { raw: { width: size, height: size, channels: 1 } })
    expect(
      await codesIn(
        await picture
          .resize(size * 4, size * 4, { kernel: 'nearest' })
          .png()
          .toBuffer(),
      ),
    ).toEqual([link])
  }
})

describe.each(['A4', 'A3'] as const)('a book of %s posters', (size) => {
  let folder: string
  beforeAll(async () => {
    folder = join(plantFolder({}), 'posters')
    const root = plantDesk('whole')
    cpSync(join(project, 'content/demo'), join(root, 'content/demo'), { recursive: true })
    expect(await desk(root, 'posters', '--base', base, '--size', size, '--out', folder, '--demo')).toMatchObject({
      code: 0,
    })
  })

  const pages = size === 'A4' ? '595.28 x 841.89' : '841.89 x 1190.55'

  test.each([
    ['法治阵地', places],
    ['普法宣传栏', boards],
  ] as const)(
    '%s: a page each, of that size, the fonts inside, and first and last are read as printed',
    async (name, posters) => {
      const pdf = join(folder, `${name}-${size}-示例.pdf`)
      const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
      expect(info).toMatch(new RegExp(`Pages:\\s+${posters.length}\\b`))
      expect(info).toContain(pages)
      const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2)
      expect(fonts.map((line) => /NotoSansCJKsc-\w+ .*yes yes yes/.test(line))).toEqual([true, true])
      for (const number of [1, posters.length]) {
        const page = join(folder, `${name}-${number}`)
        const only = ['-f', String(number), '-l', String(number)]
        execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', ...only, pdf, page])
        const poster = posters[number - 1]
        expect(await codesIn(`${page}.png`)).toEqual([poster?.link])
        const words = execFileSync('pdftotext', [...only, pdf, '-'], { encoding: 'utf8' })
        for (const said of [poster?.title, poster?.code, '12348', '公共法律服务热线', '示例，不能张贴'])
          expect(words.replace(/\s/g, '')).toContain(said)
      }
    },
  )

  test('is not written over', async () => {
    const said = await desk(project, 'posters', '--base', base, '--size', size, '--out', folder, '--demo')
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('没有盖掉它') })
  })
})

test('no poster of a demonstration unless asked for; no half of the work', async () => {
  const out = join(plantFolder({}), 'posters')
  const said = await desk(plantDesk('whole'), 'posters', '--base', base, '--out', out)
  expect(said).toMatchObject({ code: 1, err: expect.stringContaining('名单还没有公布') })
  expect(existsSync(out)).toBe(false)
})

test('a place without a code is refused before anything is written', async () => {
  const root = plantDesk('whole')
  cpSync(join(project, 'content/demo/guanxian/published'), join(root, 'content/demo/guanxian/published'), {
    recursive: true,
  })
  const out = plantFolder({})
  const said = await desk(root, 'posters', '--base', base, '--out', out, '--demo')
  expect(said).toMatchObject({ code: 1, err: expect.stringContaining('npm run desk:codes -- --demo') })
  expect(readdirSync(out)).toEqual([])
})

test.each([
  ['http://pufa.example.org/', 'https://'],
  ['pufa.example.org/', '不是网址'],
  ['https://pufa.example.org/h5', '/ 结尾'],
  ['https://pufa.example.org/?a=b/', '不能有 ?'],
  ['https://pufa.example.org/#/', '不能有 #'],
  ['https://pufa.example.org//', '两个连着的 /'],
  ['https://pufa.example.org/h5//', '两个连着的 /'],
  ['https://me:secret@pufa.example.org/', '用户名'],
  ['https://冠县.example.org/', '中文'],
  [`https://pufa.example.org/${'x'.repeat(100)}/`, '最多 128 个'],
])('%s is no base: %s', (wrong, why) => {
  expect(() => checkBase(wrong)).toThrow(why)
})

test('a character that the fonts of posters lack is found by name', () => {
  const { regular } = findFaces()
  const document = new PDFDocument({ autoFirstPage: false })
  document.font(regular.file, regular.postscriptName)
  expect(missingGlyphs(document, '冠县梨园\u{31350}广场\u{31350}')).toEqual(['\u{31350}'])
})

test('the longest link still holds a code of the county', () => {
  expect(() => checkBase(`https://pufa.example.org/${'x'.repeat(94)}/`)).not.toThrow()
  expect(codeOf(1)).toHaveLength(5)
})

test.each([
  [['--size', 'A5'], '只能是 A4 或 A3'],
  [['--kind', 'contacts'], '只能是 places 或 billboards'],
])('%j is refused', async (args, why) => {
  const said = await desk(project, 'posters', '--base', base, '--demo', ...args)
  expect(said).toMatchObject({ code: 1, err: expect.stringContaining(why) })
})
