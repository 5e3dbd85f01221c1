import { encode } from 'uqr'
import type { Poster } from './poster'

type Page = PDFKit.PDFDocument

/** Points of an A4 page; an A3 page is the same, drawn larger. */
const width = 595.28
const height = 841.89

/** Office printers leave a border of some millimetres white. */
const edge = 24
const inner = 60

/** The app's own colours (src/styles/tokens.scss). */
const colour = {
  strong: '#17613f',
  soft: '#ebf3ed',
  accent: '#e0a526',
  ink: '#1d231f',
  inkSoft: '#4f5852',
  danger: '#a3261b',
  white: '#ffffff',
}

/** Draws a poster on the open page of a document that has the fonts `regular` and `bold`. */
export function drawPoster(page: Page, poster: Poster): void {
  page.save().scale(page.page.width / width)
  const bottom = drawTitle(page, poster)
  if (poster.demo) drawWatermark(page)
  drawPromises(page, poster, bottom + 24)
  drawCode(page, poster)
  drawHotline(page, poster)
  page.font('regular').fontSize(9).fillColor(colour.inkSoft)
  page.text(poster.footer, inner, height - edge - 16, { width: width - 2 * inner, align: 'center', lineBreak: false })
  page.restore()
}

function drawTitle(page: Page, { app, township, title, demo }: Poster): number {
  const band = 150
  page.roundedRect(edge, edge, width - 2 * edge, band, 14).fill(colour.strong)
  page.rect(edge, edge + band - 14, width - 2 * edge, 14).fill(colour.strong)
  page.rect(edge, edge + band, width - 2 * edge, 7).fill(colour.accent)
  page.font('regular').fontSize(15).fillColor(colour.white)
  page.text(`${app} · ${township}`, inner, edge + 26, { lineBreak: false })
  fitted(page, 'bold', title, inner, edge + 58, width - 2 * inner, 46)
  if (demo) {
    page.font('bold').fontSize(15)
    const tag = '示例，不能张贴'
    const tagWidth = page.widthOfString(tag) + 24
    const left = width - inner - tagWidth
    page.roundedRect(left, edge + 20, tagWidth, 32, 6).fill(colour.danger)
    page.fillColor(colour.white).text(tag, left + 12, edge + 25, { lineBreak: false })
  }
  return edge + band + 7
}

/** Behind everything that is read, over everything that could be cut away. */
function drawWatermark(page: Page): void {
  page.save().fillOpacity(0.13).fillColor(colour.danger).font('bold').fontSize(120)
  page.rotate(-28, { origin: [width / 2, height / 2] })
  for (const y of [200, 400, 600]) page.text('示例　示例', -20, y, { lineBreak: false })
  page.restore()
}

function drawPromises(page: Page, { lead, promises }: Poster, top: number): void {
  fitted(page, 'bold', lead, inner, top, width - 2 * inner, 29, colour.strong)
  page.font('regular').fontSize(18)
  for (const [index, promise] of promises.entries()) {
    const y = top + 52 + index * 31
    page.circle(inner + 5, y + 14, 4.5).fill(colour.accent)
    page.fillColor(colour.ink).text(promise, inner + 22, y, { lineBreak: false })
  }
}

function drawCode(page: Page, { link, code }: Poster): void {
  const size = 226
  const top = 378
  const left = (width - size) / 2
  page.lineWidth(3).roundedRect(left, top, size, size, 12).fillAndStroke(colour.white, colour.strong)
  drawQr(page, link, left + 4, top + 4, size - 8)
  const words = '扫不了？打开小程序，点首页的“写编码”：'
  page.font('regular').fontSize(14)
  const wordsWidth = page.widthOfString(words)
  page.font('bold').fontSize(24)
  const spaced = { characterSpacing: 3, lineBreak: false }
  const start = (width - wordsWidth - page.widthOfString(code, spaced)) / 2
  page.fillColor(colour.ink).text(code, start + wordsWidth, top + size + 7, spaced)
  page
    .font('regular')
    .fontSize(14)
    .text(words, start, top + size + 16, { lineBreak: false, characterSpacing: 0 })
}

/** As vectors, dark on white with the four modules of quiet around that the standard asks for. */
function drawQr(page: Page, link: string, left: number, top: number, size: number): void {
  const { data } = encode(link, { ecc: 'Q', border: 4 })
  const module = size / data.length
  for (const [row, line] of data.entries())
    for (const [column, dark] of line.entries())
      if (dark) page.rect(left + column * module, top + row * module, module, module)
  page.fill('#000000')
}

function drawHotline(page: Page, { hotline: { number, name, use } }: Poster): void {
  const top = 664
  page.roundedRect(edge, top, width - 2 * edge, 124, 14).fill(colour.soft)
  page.font('bold').fontSize(72).fillColor(colour.strong)
  page.text(number, inner, top + 6, { lineBreak: false })
  const left = inner + page.widthOfString(number) + 24
  page
    .font('bold')
    .fontSize(21)
    .text(name, left, top + 22, { lineBreak: false })
  page.font('regular').fontSize(16).fillColor(colour.ink)
  page.text(use.replaceAll('；', '\n'), left, top + 56, { width: width - inner - left, lineGap: 1 })
}

/** One line, as large as fits. */
function fitted(
  page: Page,
  font: string,
  text: string,
  x: number,
  y: number,
  room: number,
  largest: number,
  fill = colour.white,
): void {
  page.font(font).fontSize(largest)
  const size = Math.min(largest, (largest * room) / page.widthOfString(text))
  page
    .fontSize(size)
    .fillColor(fill)
    .text(text, x, y + (largest - size) * 0.7, { lineBreak: false })
}
