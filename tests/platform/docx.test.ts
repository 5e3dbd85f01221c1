/** @jest-environment node */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { fillForm } from '../../src/domain/forms/fill-form'
import { emptyAnswers } from '../../src/domain/forms/form'
import { type Paper, runText } from '../../src/domain/forms/paper'
import { docxOf } from '../../src/platform/docx'
import { exampleOf } from '../domain/forms/form-examples'
import { formRecord, formRecords } from '../domain/forms/form-records'

const paperOf = (id: string, filled = true) =>
  fillForm(formRecord(id), filled ? exampleOf(formRecord(id)) : emptyAnswers, '2026-11-24')

const xmlOf = (bytes: Uint8Array, part = 'word/document.xml') => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

/** Throws where a part is no well-formed XML. */
function parseXml(xml: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml')
}

const one = (text: string): Paper => ({ title: '试', blocks: [{ kind: 'text', runs: [{ text }] }] })

describe('the file', () => {
  const bytes = docxOf(paperOf('complaint-loan'))

  test('holds the parts that Word wants, each well-formed', () => {
    const parts = unzipSync(bytes)
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/settings.xml',
      'word/styles.xml',
    ])
    for (const part of Object.values(parts)) {
      const xml = strFromU8(part)
      expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"/)
      expect(parseXml(xml).querySelector('parsererror')).toBeNull()
    }
  })

  test('is A4 with margins, a centred title and page numbers', () => {
    expect(xmlOf(bytes)).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(xmlOf(bytes)).toContain('<w:pgMar w:top="1701" w:right="1474" w:bottom="1474" w:left="1588"')
    expect(xmlOf(bytes)).toContain('<w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">民事起诉状</w:t>')
    expect(xmlOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="Title">.*?<w:jc w:val="center"\/>/)
    expect(xmlOf(bytes, 'word/footer1.xml')).toContain('w:instr=" PAGE "')
  })

  test('uses no style that is not defined', () => {
    const styles = new Set([...xmlOf(bytes, 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id))
    for (const [, used] of xmlOf(bytes).matchAll(/<w:pStyle w:val="(\w+)"/g)) expect(styles).toContain(used)
  })

  test('says nothing of the phone, its owner or the hour', () => {
    expect(docxOf(paperOf('complaint-loan'))).toEqual(bytes)
    expect(xmlOf(bytes, 'docProps/core.xml')).not.toMatch(/creator|created|modified/)
  })

  test('keeps signs that XML uses itself, and drops what XML can not hold', () => {
    const text = parseXml(xmlOf(docxOf(one('甲<乙>&"丙"\u0000\u0008\uFFFE\uD800𠮷😀')))).documentElement.textContent
    expect(text).toBe('甲<乙>&"丙"𠮷😀')
  })

  test('a blank is as many low lines as it is wide', () => {
    const paper: Paper = { title: '试', blocks: [{ kind: 'text', runs: [{ text: '姓名' }, { blank: 3 }] }] }
    expect(parseXml(xmlOf(docxOf(paper))).documentElement.textContent).toBe('姓名______')
  })

  test('its bytes are its own, fit to be written to a file as they are', () => {
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
  })
})

test.each(formRecords.flatMap(({ id }) => [true, false].map((filled) => [id, filled] as const)))(
  'all words of %s (filled: %s) are in the file, in order',
  (id, filled) => {
    const paper = paperOf(id, filled)
    const words = paper.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [...block.columns.map(({ title }) => title), ...block.rows.flat(2).map(runText)]
        : block.runs.map(runText),
    )
    expect(parseXml(xmlOf(docxOf(paper))).documentElement.textContent).toBe(words.join(''))
  },
)

describe("in WeChat's JavaScript", () => {
  /** The modules as a build would hand them over, `fflate` in the form it has for browsers. */
  const modules: Record<string, string> = {
    docx: transpiled('src/platform/docx.ts'),
    '@/domain/forms/paper': transpiled('src/domain/forms/paper.ts'),
    fflate: readFileSync(require.resolve('fflate/browser'), 'utf8'),
  }

  function transpiled(path: string): string {
    const source = readFileSync(join(__dirname, '../..', path), 'utf8')
    return transpileModule(source, { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2018 } })
      .outputText
  }

  // The realm of tools/weapp-host/logic-context.ts: timers and console, no web APIs, no code from strings.
  const sandbox: Record<string, unknown> = { console, setTimeout, clearTimeout, setInterval, clearInterval }
  sandbox.global = sandbox
  const context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } })
  for (const name of ['WebAssembly', 'Intl', 'SharedArrayBuffer', 'Atomics'])
    vm.runInContext(`delete globalThis.${name}`, context)

  function load(name: string): Record<string, (json: unknown) => Uint8Array> {
    const module = { exports: {} }
    vm.runInContext(`(function (module, exports, require) {${modules[name]}\n})`, context)(module, module.exports, load)
    return module.exports
  }

  test('the same bytes come out, rare characters and all', () => {
    const paper = one('民事起诉状𠮷😀')
    expect([...(load('docx').docxOf?.(paper) ?? [])]).toEqual([...docxOf(paper)])
  })
})

describe('LibreOffice', () => {
  const missing = '没有 LibreOffice 或 poppler-utils，文书打不成 PDF；请先运行 scripts/install-libreoffice.sh'
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'papers-'))
    for (const { id } of formRecords) {
      writeFileSync(join(folder, `${id}.docx`), docxOf(paperOf(id)))
      writeFileSync(join(folder, `${id}-empty.docx`), docxOf(paperOf(id, false)))
    }
    const files = formRecords.flatMap(({ id }) => [`${id}.docx`, `${id}-empty.docx`])
    run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files.map((file) => join(folder, file)),
    ])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function run(command: string, args: string[]): string {
    const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (error) throw new Error(missing)
    if (status !== 0) throw new Error(`${command}: ${stderr}`)
    return stdout
  }

  const pdf = (id: string) => join(folder, `${id}.pdf`)
  const pagesIn = (id: string) => Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', [pdf(id)]))?.[1])
  const textIn = (id: string) => run('pdftotext', ['-layout', pdf(id), '-']).replace(/\s/g, '')

  test.each(formRecords.map(({ id }) => id))('%s opens, on A4, on one to three pages', (id) => {
    expect(readFileSync(pdf(id)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(run('pdfinfo', [pdf(id)])).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/)
    for (const one of [id, `${id}-empty`]) {
      expect(pagesIn(one)).toBeGreaterThanOrEqual(1)
      expect(pagesIn(one)).toBeLessThanOrEqual(3)
    }
  })

  test.each(formRecords.map(({ id }) => id))('every paragraph of %s can be read in the PDF', (id) => {
    // Page numbers may stand in the middle of a paragraph that runs over the page.
    const text = textIn(id).replace(/第\d+页，共\d+页/g, '')
    for (const block of paperOf(id).blocks) {
      if (block.kind === 'table') continue
      expect(text).toContain(block.runs.map(runText).join('').replace(/\s/g, ''))
    }
  })

  test.each(formRecords.map(({ id }) => id))('no page of %s holds a signature alone', (id) => {
    for (const one of [id, `${id}-empty`]) {
      const pages = run('pdftotext', ['-layout', pdf(one), '-']).split('\f')
      const signed = pages.find((page) => /签名/.test(page)) ?? ''
      expect(signed.slice(0, signed.search(/.*签名/)).trim()).not.toBe('')
    }
  })
})
