import { readFileSync } from 'node:fs'
import { notices } from '../../../src/features/licences/notices'
import { makeNotices, type OtherWorks } from '../../../tools/licences/make-notices'
import { noticeFile } from '../../../tools/licences/notice-file'
import { mayShip, noticeFaults, type ShippedPackage, shippedIn } from '../../../tools/licences/shipped'
import { plantFolder } from '../../planted-folder'

const terms = 'Permission is granted.'
const nothingElse: OtherWorks = { works: [], textFrom: {} }
const standard = (licence: string) => `The ${licence} terms.`

const shipped = (name: string, other: Partial<ShippedPackage> = {}): ShippedPackage => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  licenseText: `MIT License\n\nCopyright (c) 2020 ${name}'s author\n\n${terms}\n`,
  ...other,
})

describe('making the notices', () => {
  test('the same words are kept once, the copyright lines with each work', () => {
    const packages = [shipped('second'), shipped('first'), shipped('first', { version: '0.9.0' })]
    expect(makeNotices(packages, nothingElse, standard)).toEqual({
      works: [
        { name: 'first', version: '0.9.0', licence: 'MIT', copyright: "Copyright (c) 2020 first's author", text: 0 },
        { name: 'first', version: '1.0.0', licence: 'MIT', copyright: "Copyright (c) 2020 first's author", text: 0 },
        { name: 'second', version: '1.0.0', licence: 'MIT', copyright: "Copyright (c) 2020 second's author", text: 0 },
      ],
      texts: [terms],
    })
  })

  test('what is no package has the standard text', () => {
    const drawn = { name: 'Drawings', use: '画', licence: 'CC0-1.0', copyright: 'Nobody' }
    expect(makeNotices([], { works: [drawn], textFrom: {} }, standard)).toEqual({
      works: [{ ...drawn, text: 0 }],
      texts: ['The CC0-1.0 terms.'],
    })
  })

  test('a package without a text has that of its repository, and a NOTICE stands below the text', () => {
    const packages = [shipped('core', { noticeText: 'Made by many.\n' }), shipped('bare', { licenseText: null })]
    const { works, texts } = makeNotices(packages, { works: [], textFrom: { bare: 'core' } }, standard)
    expect(works.map(({ name, copyright, text }) => [name, copyright, texts[text]])).toEqual([
      ['bare', "Copyright (c) 2020 core's author", terms],
      ['core', "Copyright (c) 2020 core's author", `${terms}\n\nMade by many.`],
    ])
  })

  test('all that is wrong is said at once', () => {
    const packages = [
      shipped('bare', { licenseText: null }),
      shipped('nameless', { licenseText: terms }),
      shipped('strict', { license: 'GPL-3.0-only' }),
      shipped('wordless', { licenseText: 'Copyright 2020 Nobody' }),
    ]
    expect(() => makeNotices(packages, nothingElse, standard)).toThrow(
      /^bare 1\.0\.0 没有带许可证原文.*\nnameless 1\.0\.0 的许可证里找不到版权那一行\nwordless 1\.0\.0 的许可证里只有版权，没有原文\nstrict 的许可证是 GPL-3\.0-only，不在能用的里面.*$/,
    )
  })
})

describe('holding a build against the notices', () => {
  const made = makeNotices([shipped('known')], nothingElse, standard)

  test('what is noted may be given out', () => {
    expect(noticeFaults([shipped('known')], made)).toEqual([])
  })

  test.each([
    ['a package that is not noted', shipped('new'), /^new 1\.0\.0（MIT）不在“用到的开源软件”里：运行 npm run licences/],
    ['another version', shipped('known', { version: '2.0.0' }), /^known 2\.0\.0（MIT）不在/],
    ['another licence', shipped('known', { license: 'ISC' }), /^known 1\.0\.0（ISC）不在/],
    [
      'a licence that may not ship',
      shipped('known', { license: 'GPL-3.0-only' }),
      /^known 1\.0\.0 的许可证是 GPL-3\.0-only/,
    ],
    ['a licence of drawings', shipped('known', { license: 'CC-BY-4.0' }), /^known 1\.0\.0 的许可证是 CC-BY-4\.0/],
  ])('%s is a fault', (_, each, fault) => {
    expect(noticeFaults([each], made)).toEqual([expect.stringMatching(fault)])
  })

  test('what has not been built is to be built', () => {
    const dist = plantFolder({ 'licences/weapp.json': [shipped('known')] })
    expect(shippedIn(dist, 'weapp')).toEqual([shipped('known')])
    expect(() => shippedIn(dist, 'h5')).toThrow('先运行 npm run build:h5')
  })
})

describe('the notices that ship', () => {
  test('every work may ship, and names its holder and its words', () => {
    expect(notices.works.filter((work) => !mayShip(work))).toEqual([])
    expect(notices.works.filter(({ copyright, text }) => copyright === '' || !notices.texts[text])).toEqual([])
  })

  test('NOTICE says the same', () => {
    expect(readFileSync('NOTICE', 'utf8')).toBe(noticeFile(notices))
  })

  test('they are no more than a phone loads gladly', () => {
    expect(Buffer.byteLength(JSON.stringify(notices))).toBeLessThanOrEqual(60_000)
  })
})
