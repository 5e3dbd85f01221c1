import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import type { Problem } from '../../../tools/pack/problem'
import { readYaml } from '../../../tools/pack/yaml-file'
import { type CountyFile, countyFiles } from './county-files'

const root = mkdtempSync(join(tmpdir(), 'slips-'))

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** What is read of a file of the county with other contents, and what is complained of. */
export function readSlipped(file: CountyFile, contents: string | Uint8Array) {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  const problems: Problem[] = []
  const read = readYaml(root, file, countyFiles[file] as z.ZodType<unknown>, problems)
  return { data: read?.data, problems }
}
