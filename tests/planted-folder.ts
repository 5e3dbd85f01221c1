import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Writes files into a new temporary folder, which goes away when the test file ends. Values that are not text are written as JSON. */
export function plantFolder(files: Readonly<Record<string, string | Buffer | object>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'planted-'))
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    fs.writeFileSync(
      path.join(folder, file),
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
    )
  }
  planted.push(folder)
  return folder
}

const planted: string[] = []

afterAll(() => {
  for (const folder of planted.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})
