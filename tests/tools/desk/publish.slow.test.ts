import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { packNames } from '../../../src/domain/content/compiled-packs'
import { packFileName } from '../../../src/domain/content/content-release'
import { openManifest } from '../../../src/platform/content/content-signature'
import { sha256Of } from '../../../src/platform/content/sha256'
import { contacts } from '../../../tools/published/kinds/contacts'
import { plantFolder } from '../../planted-folder'
import { desk, goodRow, lay, officeDay, plantDesk, readList, signed, workbook } from './desk-project'

/** A project, and beside it an officer's folder with a key. */
async function office() {
  const root = plantDesk('whole')
  const home = plantFolder({})
  const key = join(home, 'content.pem')
  const { out } = await desk(root, 'keygen', '--key', key)
  const publicKey = /CONTENT_KEY=([0-9a-f]{64})\n/.exec(out)?.[1] ?? ''
  const folder = join(home, 'site')
  return {
    root,
    home,
    key,
    folder,
    publicKey,
    publish: (...more: string[]) => desk(root, 'publish', '--out', folder, '--key', key, ...more),
    manifest: () => readFileSync(join(folder, 'manifest.json'), 'utf8'),
  }
}

describe('a folder for the server', () => {
  let at: Awaited<ReturnType<typeof office>>
  beforeAll(async () => {
    at = await office()
    expect(await at.publish()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('第 1 版') })
  })

  test('holds a signed manifest and just the packs it names, each as long and of the hash it says', () => {
    const release = openManifest(at.manifest(), [at.publicKey])
    expect(release).toMatchObject({ pack: 'guanxian', version: 1, publishedOn: officeDay, app: { from: '0.1.0' } })
    const names = packNames.map((name) => packFileName(name, release.packs[name]))
    expect(readdirSync(at.folder).sort()).toEqual([...names, 'manifest.json'].sort())
    for (const name of packNames) {
      const bytes = readFileSync(join(at.folder, packFileName(name, release.packs[name])))
      expect({ sha256: sha256Of(bytes), bytes: bytes.length }).toEqual(release.packs[name])
    }
  })

  test('and the project remembers the version, which is no stranger among the content', async () => {
    const record = JSON.parse(readFileSync(join(at.root, 'content/guanxian/release.json'), 'utf8'))
    expect(record).toEqual({
      version: 1,
      hash: openManifest(at.manifest(), [at.publicKey]).hash,
      publishedOn: officeDay,
    })
    expect(await at.publish('--version', '7', '--app-from', '0.1.0', '--app-below', '0.3.0')).toMatchObject({ code: 0 })
    expect(openManifest(at.manifest(), [at.publicKey])).toMatchObject({
      version: 7,
      app: { from: '0.1.0', below: '0.3.0' },
    })
    await at.publish()
    expect(openManifest(at.manifest(), [at.publicKey]).version).toBe(8)
  })

  test.each([
    ['an older version', ['--version', '3'], /已经发布过第 \d+ 版，手机不会往回退/],
    ['a version that phones find too far ahead', ['--version', '20261125'], /一次最多跳 1000 版/],
    ['a version that is no number', ['--version', '1.5'], /写 1、2、3 这样的数/],
    ['an app version that is none', ['--app-from', '二'], /手机不会收这样的一版/],
  ])('%s is refused and changes nothing', async (_, options, message) => {
    const before = at.manifest()
    expect(await at.publish(...options)).toMatchObject({ code: 1, err: expect.stringMatching(message) })
    expect(at.manifest()).toBe(before)
  })

  test('is not written over with another key, unless that is meant', async () => {
    const other = join(at.home, 'other.pem')
    const { out } = await desk(at.root, 'keygen', '--key', other)
    const before = at.manifest()
    const again = (...more: string[]) => desk(at.root, 'publish', '--out', at.folder, '--key', other, ...more)
    expect(await again()).toMatchObject({ code: 1, err: expect.stringContaining('不是用这把密钥签的') })
    expect(at.manifest()).toBe(before)
    expect(await again('--new-key')).toMatchObject({ code: 0 })
    expect(() => openManifest(at.manifest(), [at.publicKey])).toThrow('not signed')
    expect(openManifest(at.manifest(), [/CONTENT_KEY=(\S+)/.exec(out)?.[1] ?? '']).version).toBeGreaterThan(7)
  })

  test('that holds another manifest is left alone', async () => {
    const folder = plantFolder({ 'manifest.json': { name: '别的' } })
    const { code, err } = await desk(at.root, 'publish', '--out', folder, '--key', at.key)
    expect([code, err]).toEqual([1, expect.stringContaining('不是这个程序写的，没有动它')])
    expect(readdirSync(folder)).toEqual(['manifest.json'])
  })
})

describe('nothing is published', () => {
  test('while a list lacks its second signature', async () => {
    const { root, publish, folder } = await office()
    const file = lay(root, '表.xlsx', await workbook(contacts, [goodRow.contacts(1)]))
    await desk(root, 'import', 'contacts', file, ...signed)
    expect(await publish()).toMatchObject({ code: 1, out: expect.stringContaining('还没有签发') })
    expect(existsSync(folder)).toBe(false)
    await desk(root, 'approve', readList(root, 'contacts')?.hash ?? '', '--by', '李四')
    expect(await publish()).toMatchObject({ code: 0 })
  })

  test('with a demonstration record among the county’s', async () => {
    const { root, publish, folder } = await office()
    const path = join(root, 'content/guanxian/published/places.json')
    mkdirSync(join(root, 'content/guanxian/published'), { recursive: true })
    writeFileSync(path, readFileSync(join(__dirname, '../../../content/demo/guanxian/published/places.json')))
    expect(await publish()).toMatchObject({ code: 1, out: expect.stringContaining('正式的清单里不能有示例记录') })
    expect(existsSync(folder)).toBe(false)
  })
})

describe('the key', () => {
  test('is for its owner’s eyes only, and never written over', async () => {
    const { root, key } = await office()
    expect(statSync(key).mode & 0o777).toBe(0o600)
    const before = readFileSync(key, 'utf8')
    expect(await desk(root, 'keygen', '--key', key)).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有盖掉它'),
    })
    expect(readFileSync(key, 'utf8')).toBe(before)
  })

  test('is neither made nor used inside the project, by whatever way', async () => {
    const { root, home, folder, key } = await office()
    const inside = join(root, 'content.pem')
    symlinkSync(root, join(home, 'way-in'))
    for (const path of [inside, join(root, 'content/../content.pem'), join(home, 'way-in/content.pem')])
      expect(await desk(root, 'keygen', '--key', path)).toMatchObject({
        code: 1,
        err: expect.stringContaining('不能放在项目'),
      })
    expect(existsSync(inside)).toBe(false)
    writeFileSync(inside, readFileSync(key), { mode: 0o600 })
    expect(await desk(root, 'publish', '--out', folder, '--key', inside)).toMatchObject({ code: 1 })
    expect(existsSync(folder)).toBe(false)
  })

  test.each([
    ['that others can read', (key: string) => chmodSync(key, 0o644), '别人也读得了'],
    ['that is none', (key: string) => writeFileSync(key, '不是密钥'), '不是 npm run desk:keygen 做的密钥'],
  ])('%s is not used', async (_, spoil, message) => {
    const { key, publish, folder } = await office()
    spoil(key)
    expect(await publish()).toMatchObject({ code: 1, err: expect.stringContaining(message) })
    expect(existsSync(folder)).toBe(false)
  })
})
