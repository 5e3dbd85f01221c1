import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import PDFDocument from 'pdfkit'
import { loadCorpus } from '../../content/load'
import { writeFiles } from '../../pack/write-files'
import { demoPackOf } from '../../published/demo-pack'
import { readPublished } from '../../published/published'
import { codeFor, readRegistry, registryPath, type Target } from '../../published/registry'
import { Refusal } from '../fault'
import type { Surroundings } from '../surroundings'
import { drawPoster } from './draw-poster'
import { findFaces, missingGlyphs } from './fonts'
import type { Poster } from './poster'
import { checkBase, posterLink } from './poster-link'

const posterKinds = { places: '法治阵地', billboards: '普法宣传栏' } as const
type PosterKind = keyof typeof posterKinds

export interface PostersWanted {
  /** Where the H5 build lies: https, ending in a slash. */
  base: string
  kind?: string
  size?: string
  out?: string
  demo: boolean
}

/** Writes one PDF a kind, a page for each place or board, ready for the printer. */
export async function makePosters(wanted: PostersWanted, surroundings: Surroundings): Promise<void> {
  const { today, print } = surroundings
  checkBase(wanted.base)
  const size = wanted.size ?? 'A4'
  if (size !== 'A4' && size !== 'A3') throw new Refusal(`--size ${size}：只能是 A4 或 A3`)
  const kinds = (Object.keys(posterKinds) as PosterKind[]).filter((kind) => (wanted.kind ?? kind) === kind)
  if (kinds.length === 0) throw new Refusal(`--kind ${wanted.kind}：只能是 places 或 billboards`)
  const folder = resolve(wanted.out ?? '海报')
  const files = new Map<string, Uint8Array>()
  for (const kind of kinds) {
    const posters = postersOf(surroundings, kind, wanted)
    if (posters.length === 0) continue
    const path = join(folder, `${posterKinds[kind]}-${size}${wanted.demo ? '-示例' : ''}.pdf`)
    if (existsSync(path)) throw new Refusal(`${path} 已经有了，没有盖掉它。换个文件夹：--out 文件夹`)
    files.set(path, await posterBook(posters, size, posterKinds[kind], today))
    print(`${path}：${posters.length} 页\n`)
  }
  if (files.size === 0) throw new Refusal('名单还没有公布，没有可做的海报。只想看样子：加 --demo')
  writeFiles(files)
}

/** What each place or board of a kind is to say, in the order of its list. */
export function postersOf(
  { root, pack }: Pick<Surroundings, 'root' | 'pack'>,
  kind: PosterKind,
  { base, demo }: PostersWanted,
): Poster[] {
  const from = demo ? demoPackOf(pack) : pack
  const published = readPublished(root, from, { demo: false })
  const list = published[kind]
  if (list && !demo && !list.approval)
    throw new Refusal(`“${posterKinds[kind]}”还没有签发，海报先不能做：npm run desk:approve -- ${list.hash} --by 姓名`)
  const registry = readRegistry(root, from)
  const corpus = loadCorpus(root, pack)
  const { disputes, hotlines } = corpus
  const hotline = hotlines.find(({ number }) => number === '12348')
  if (!hotline) throw new Refusal('hotlines.yaml 里没有 12348')
  const townships = new Map(disputes.townships.map(({ id, name }) => [id, name]))

  const poster = (target: Target, record: { township: string; verifiedOn: string; code?: string }) => {
    const code = codeFor(registry, target)
    if (code === undefined)
      throw new Refusal(
        `${target} 还没有码（${registryPath(from)}）。先运行 npm run desk:codes${demo ? ' -- --demo' : ''}`,
      )
    return {
      app: corpus.pack.title,
      township: townships.get(record.township) ?? record.township,
      hotline,
      code,
      link: posterLink(base, code),
      footer: [...(record.code === undefined ? [] : [`牌上的码 ${record.code}`]), `${record.verifiedOn} 核实`].join(
        ' · ',
      ),
      demo,
    }
  }
  if (kind === 'billboards')
    return (published.billboards?.records ?? []).map((board) => ({
      ...poster(`billboard:${board.id}`, board),
      title: `${board.village}普法宣传栏`,
      lead: '用微信“扫一扫”，法律说成家常话',
      promises: ['和邻居有了矛盾、干活拿不到钱，看看找谁', '带什么、最晚哪一天，一条一条写明白', '不用登录，不收钱'],
    }))
  return (published.places?.records ?? []).map((place) => ({
    ...poster(`place:${place.id}`, place),
    title: place.name,
    lead: '用微信“扫一扫”，边走边学法',
    promises: [
      '学一点法，看看附近还有哪里可去',
      place.code === undefined ? '有了矛盾，找谁、带什么，也能查到' : '到了这里，扫一扫能盖一个章',
      '不用登录，不收钱',
    ],
  }))
}

/** A PDF with the used part of the fonts inside, and a list of contents by township. */
async function posterBook(
  posters: readonly Poster[],
  size: 'A4' | 'A3',
  title: string,
  day: string,
): Promise<Uint8Array> {
  const faces = findFaces()
  const document = new PDFDocument({
    size,
    autoFirstPage: false,
    margin: 0,
    font: '', // none but the two below: its own lie in files that a bundle leaves behind
    lang: 'zh-CN',
    info: { Title: `${title}海报`, CreationDate: new Date(day) },
  })
  for (const [name, { file, postscriptName }] of Object.entries(faces))
    document.registerFont(name, file, postscriptName)
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const outlines = new Map<string, PDFKit.PDFOutline>()
  for (const poster of posters) {
    refuseMissingGlyphs(document, poster)
    document.addPage()
    const township = outlines.get(poster.township) ?? document.outline.addItem(poster.township)
    outlines.set(poster.township, township)
    township.addItem(poster.title)
    drawPoster(document, poster)
  }
  const ended = once(document, 'end')
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** @throws Refusal that names the poster and the character, for nobody looks at 352 pages one by one. */
function refuseMissingGlyphs(document: PDFKit.PDFDocument, { title, township, app, footer }: Poster): void {
  for (const font of ['regular', 'bold']) {
    const missing = missingGlyphs(document.font(font), `${title}${township}${app}${footer}`)
    if (missing.length > 0)
      throw new Refusal(
        `海报“${title}”里的 ${missing.map((character) => `“${character}”（U+${character.codePointAt(0)?.toString(16).toUpperCase()}）`).join('、')} 海报的字体里没有，印出来是空格子。海报没有做。核对名单里这个字写得对不对；是生僻字的，请印刷厂另配字体`,
      )
  }
}
