import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FormTemplate } from '../../../src/domain/forms/form'

const folder = join(__dirname, '../../../content/guanxian/forms')

/** Every form of the pack as its editor wrote it; citations stay as text, which nothing here looks at. */
export const formRecords: FormTemplate[] = readdirSync(folder)
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as FormTemplate)

export function formRecord(id: string): FormTemplate {
  const found = formRecords.find((form) => form.id === id)
  if (!found) throw new Error(`no form ${id} in ${folder}`)
  return found
}
