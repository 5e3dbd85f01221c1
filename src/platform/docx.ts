import { strToU8, zipSync } from 'fflate'
import { type Paper, type PaperBlock, type Paragraph, type Run, runText, type Table } from '@/domain/forms/paper'

/**
 * A paper as a Word file: A4, 仿宋 四号 on the line spacing such papers usually have, page numbers at the foot.
 *
 * WordprocessingML is written by hand because the libraries that do it weigh 225 kB and up and one of them needs
 * TextEncoder, which WeChat lacks; fflate makes the zip. The same paper gives the same bytes: nothing of the phone, its
 * owner or the hour goes into the file.
 */
export function docxOf(paper: Paper): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(paper.title),
    'word/_rels/document.xml.rels': documentRelations,
    'word/document.xml': documentXml(paper),
    'word/fontTable.xml': fontTable,
    'word/footer1.xml': footer,
    'word/settings.xml': settings,
    'word/styles.xml': styles(),
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const)
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const wordNames = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeDocument}"`
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

// Lengths are in twentieths of a point. Body text is 14 pt, so two characters are 560.
const page = { width: 11906, height: 16838, top: 1701, right: 1474, bottom: 1474, left: 1588 }
const lineWidth = page.width - page.left - page.right
const character = 280

const contentTypes = `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>${[
  'styles',
  'settings',
  'fontTable',
]
  .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${part}+xml"/>`)
  .join(
    '',
  )}<Override PartName="/word/footer1.xml" ContentType="${wordType}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const packageRelations = `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const documentRelations = `<Relationships xmlns="${packaging}/relationships">${[
  ['styles', 'styles.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['footer', 'footer1.xml'],
]
  .map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeDocument}/${type}" Target="${target}"/>`,
  )
  .join('')}</Relationships>`

const coreProperties = (title: string) =>
  `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`

const settings = `<w:settings ${wordNames}><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const footer = `<w:ftr ${wordNames}><w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页，共 </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页</w:t></w:r></w:p></w:ftr>`

// The other name and the panose number let a machine without these fonts choose one of the same kind.
const fontTable = `<w:fonts ${wordNames}>${[
  ['仿宋', 'FangSong', '02010609060101010101', 'modern'],
  ['宋体', 'SimSun', '02010600030101010101', 'auto'],
  ['黑体', 'SimHei', '02010609060101010101', 'modern'],
]
  .map(
    ([name, other, panose, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="fixed"/></w:font>`,
  )
  .join('')}</w:fonts>`

const fonts = (name: string) =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`

interface Style {
  id: string
  name: string
  font?: string
  bold?: true
  /** Half points. */
  size?: number
  /** Paragraph properties, in the order that the schema wants. */
  paragraph?: string
}

// Signature and date stay with the addressee, and the attachments together (keepNext): no page holds a signature alone.
// Nothing is justified: a long number at the end of a line would pull the characters before it apart.
const paragraphStyles: Style[] = [
  {
    id: 'Title',
    name: 'Title',
    font: '宋体',
    bold: true,
    size: 44,
    paragraph: '<w:keepNext/><w:spacing w:after="360" w:line="600" w:lineRule="atLeast"/><w:jc w:val="center"/>',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    font: '黑体',
    bold: true,
    paragraph:
      '<w:keepNext/><w:spacing w:before="160"/><w:ind w:firstLineChars="200" w:firstLine="560"/><w:outlineLvl w:val="0"/>',
  },
  {
    id: 'Words',
    name: 'Body Text',
    paragraph: '<w:ind w:firstLineChars="200" w:firstLine="560"/>',
  },
  {
    id: 'Lead',
    name: 'Salutation',
    paragraph: '<w:keepNext/><w:spacing w:before="240"/><w:ind w:firstLineChars="200" w:firstLine="560"/>',
  },
  { id: 'Flush', name: 'Addressee', paragraph: '<w:keepNext/><w:spacing w:after="240"/>' },
  {
    id: 'Signature',
    name: 'Signature',
    paragraph: `<w:keepNext/><w:spacing w:before="200"/><w:ind w:left="${character * 9}"/>`,
  },
  {
    id: 'Date',
    name: 'Date',
    paragraph: `<w:spacing w:before="200" w:after="240"/><w:ind w:right="${character * 2}"/><w:jc w:val="right"/>`,
  },
  {
    id: 'Attachment',
    name: 'Attachment',
    paragraph: '<w:keepNext/><w:ind w:firstLineChars="200" w:firstLine="560"/>',
  },
  {
    id: 'Rule',
    name: 'Rule',
    paragraph: `<w:pBdr>${['bottom', 'between'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="auto"/>`).join('')}</w:pBdr>`,
  },
  { id: 'Cell', name: 'Cell', size: 24, paragraph: '<w:spacing w:line="360" w:lineRule="exact"/>' },
  {
    id: 'CellHead',
    name: 'Cell Head',
    font: '黑体',
    size: 24,
    paragraph: '<w:keepNext/><w:spacing w:line="360" w:lineRule="exact"/><w:jc w:val="center"/>',
  },
  { id: 'Foot', name: 'footer', font: '宋体', size: 21, paragraph: '<w:jc w:val="center"/>' },
]

const styleOf: Record<Paragraph['kind'], string> = {
  title: 'Title',
  heading: 'Heading1',
  text: 'Words',
  lead: 'Lead',
  flush: 'Flush',
  signature: 'Signature',
  date: 'Date',
  attachment: 'Attachment',
  rule: 'Rule',
}

function styles(): string {
  const runDefaults = `${fonts('仿宋')}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>`
  return `<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr>${runDefaults}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="520" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${paragraphStyles.map(styleXml).join('')}</w:styles>`
}

function styleXml({ id, name, font, bold, size, paragraph = '' }: Style): string {
  const run = [font && fonts(font), bold && '<w:b/>', size && `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`]
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run.filter(Boolean).join('')}</w:rPr></w:style>`
}

function documentXml(paper: Paper): string {
  const { width, height, top, right, bottom, left } = page
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="850" w:gutter="0"/></w:sectPr>`
  return `<w:document ${wordNames}><w:body>${paper.blocks.map(blockXml).join('')}${section}</w:body></w:document>`
}

function blockXml(block: PaperBlock): string {
  return block.kind === 'table' ? tableXml(block) : paragraphXml(styleOf[block.kind], block.runs)
}

function paragraphXml(style: string, runs: readonly Run[]): string {
  const words = runs.map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(runText(run))}</w:t></w:r>`).join('')
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${words}</w:p>`
}

function tableXml({ columns, rows }: Table): string {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((lineWidth * column.width) / shares))
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="${lineWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  const row = (style: string, cells: readonly (readonly Run[])[], repeats: string) =>
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="560" w:hRule="atLeast"/>${repeats}</w:trPr>${widths
      .map(
        (width, index) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraphXml(style, cells[index] ?? [])}</w:tc>`,
      )
      .join('')}</w:tr>`
  const head = row(
    'CellHead',
    columns.map(({ title }) => [{ text: title }]),
    '<w:tblHeader/>',
  )
  return `<w:tbl>${properties}${grid}${head}${rows.map((cells) => row('Cell', cells, '')).join('')}</w:tbl>`
}

/**
 * XML has no place for control characters and half surrogates, which a pasted text may hold. Rare characters go by number:
 * without TextEncoder, fflate 0.8.3 garbles what lies beyond U+FFFF.
 */
function escapeXml(text: string): string {
  return Array.from(text, (c) => {
    const code = c.codePointAt(0) ?? 0
    if (code > 0xffff) return `&#${code};`
    const sound = code === 9 || (code >= 32 && (code < 0xd800 || code > 0xdfff) && code < 0xfffe)
    return sound ? (entities[c] ?? c) : ''
  }).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
