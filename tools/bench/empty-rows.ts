import { strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { readTables } from '../desk/workbook/read-tables'

/** As many as a sheet of Excel has. */
const lastRow = 1_048_576
const letters = [...'ABCDEFGHI']
/** Of processor time, whatever else the machine does. */
const budgetSeconds = 5
const sheetPart = 'xl/worksheets/sheet1.xml'

/** Reads a sheet of a title, two rows and nothing but formats down to its last row. Returns 1 over the budget. */
export async function benchEmptyRows(): Promise<0 | 1> {
  let code: 0 | 1 = 0
  for (const columns of [1, letters.length]) {
    const bytes = await formatted(columns)
    const before = process.cpuUsage()
    const [table] = await readTables(bytes)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    const over = seconds > budgetSeconds || table?.rows.length !== 2
    process.stdout.write(
      `${lastRow} 行、${columns} 列只有格式：读到 ${table?.rows.length} 行，处理器 ${seconds.toFixed(1)} 秒，预算 ${budgetSeconds} 秒${over ? '，超了' : ''}\n`,
    )
    if (over) code = 1
  }
  return code
}

async function formatted(columns: number): Promise<Uint8Array> {
  const files = unzipSync(
    await writeXlsx({
      sheets: [
        {
          name: '表',
          rows: [
            ['甲', '乙'],
            ['丙', '丁'],
          ],
        },
      ],
    }),
  )
  const cells = letters.slice(0, columns)
  const rows = Array.from({ length: lastRow - 2 }, (_, index) => {
    const row = index + 3
    return `<row r="${row}">${cells.map((letter) => `<c r="${letter}${row}" s="1"/>`).join('')}</row>`
  })
  const xml = new TextDecoder().decode(files[sheetPart]).replace('</sheetData>', `${rows.join('')}</sheetData>`)
  return zipSync({ ...files, [sheetPart]: strToU8(xml) })
}
