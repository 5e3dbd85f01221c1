import { CsvError, parse } from 'csv-parse/sync'
import { Refusal } from '../fault'

/**
 * The cells of a CSV file, however it was saved: UTF-8 with or without a mark, the GBK of a Chinese Windows, or Excel's
 * "Unicode 文本"; separated by commas, semicolons or tabs.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes)
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text)) throw notATable() // no text has them, every picture and program does
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text))
    throw new Refusal('这是网页，不是表格，只是名字像。请用 Excel 或 WPS 打开它，另存为 .xlsx 再试。')
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal(
        `CSV 第${String(error.lines ?? '?')}行的引号不成对。请用 Excel 或 WPS 打开，另存为 .xlsx 再试。`,
      )
    throw error
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Bytes that are no UTF-8 are taken for GBK, and those that are neither are no text.
    }
  }
  throw notATable()
}

/** The sign that the first lines have most of: a title above the table has none, or another. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 5_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const most = (delimiter: string) => Math.max(0, ...lines.map((line) => line.split(delimiter).length))
  const counts = ['\t', ';', ','].map((delimiter) => ({ delimiter, most: most(delimiter) }))
  return counts.reduce((best, each) => (each.most > best.most ? each : best)).delimiter
}

function notATable(): Refusal {
  return new Refusal('这不是表格文件。请交 .xlsx（或者 .csv）；别的文件用 Excel 或 WPS 打开后另存为 .xlsx。')
}
