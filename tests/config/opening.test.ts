import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openingOf } from '../../config/opening'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pack-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)

test('the opening page says what the pack says, with the hotlines of the home page and their sources, that for danger first', () => {
  write('pack.yaml', 'title: 某县普法\nabout: 讲给大家听。\ncounty: 某县\n')
  write(
    'hotlines.yaml',
    '- { number: "12348", name: 热线, use: 免费问, home: true, cites: [某条例 第3条, 网页 page-id] }\n- { number: "110", name: 报警, use: 打来, danger: true, cites: [网页 other-page] }\n- { number: "119", name: 火警, use: 打来 }\n',
  )
  write('sources.yaml', '- { id: page-id, short: 某网页 }\n- { id: other-page, title: 另一个网页 }\n')
  expect(openingOf(folder)).toEqual({
    title: '某县普法',
    about: '讲给大家听。',
    hotlines: [
      { number: '110', name: '报警', use: '打来', danger: true, source: '另一个网页' },
      { number: '12348', name: '热线', use: '免费问', danger: false, source: '某条例第3条、某网页' },
    ],
  })
})

test('a pack without these files opens with nothing to say; the compiler tells what is missing', () => {
  expect(openingOf(folder)).toEqual({ title: '', about: '', hotlines: [] })
})
