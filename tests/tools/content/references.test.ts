import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { billboards } from '../../../tools/published/kinds/billboards'
import { contacts } from '../../../tools/published/kinds/contacts'
import { leniencyItems } from '../../../tools/published/kinds/leniency-items'
import { places } from '../../../tools/published/kinds/places'
import { publicationOf } from '../../../tools/published/publication'
import type { Published } from '../../../tools/published/published'
import { changed, fullPack } from './full-pack'
import { complaintsOf, problemsIn, projectWith } from './small-pack'

const lineOf = (name: string, passage: string) =>
  (fullPack[name] ?? '').split('\n').findIndex((line) => line.includes(passage)) + 1

/** File, a passage of one line of it, what stands there instead, and what is said of that line. */
const faults: [name: string, passage: string, replacement: string, message: string][] = [
  ['sources.yaml', 'source: penalty-law', 'source: gone', 'sources.yaml 里没有 gone'],
  ['report.yaml', '不罚轻罚, section: 一(四)3', '不罚轻罚, section: 一(四)4', 'sections 里没有 一(四)4 这一节'],
  ['pack.yaml', 'land: [wall]', 'land: [wall, gone]', '没有 triage/gone.yaml 这个文件'],
  ['pack.yaml', 'quiz: [fines]', 'quiz: [fines, gone]', '没有 questions/gone.yaml 这个文件'],
  ['channels.yaml', 'deadlines: [wall-3y]', 'deadlines: [gone]', '没有 gone 这个期限'],
  ['channels.yaml', 'forms: [wall-application]', 'forms: [gone]', '没有 gone 这个文书'],
  ['channels.yaml', 'hotlines: ["12345"]', 'hotlines: ["12346"]', 'hotlines.yaml 里没有 12346'],
  ['deadlines.yaml', 'counting: civil', 'counting: gone', '没有 gone 这个数法'],
  ['deadlines.yaml', 'outer: [wall-20y]', 'outer: [wall-20y, gone]', '没有 gone 这个期限'],
  ['holidays.yaml', 'source: holiday-notice', 'source: penalty-law', 'sources.yaml 里没有网页“penalty-law”'],
  ['triage/wall.yaml', 'id: wall', 'id: walls', 'id 要和文件同名，应为 wall'],
  ['triage/wall.yaml', 'start: what', 'start: gone', '没有 gone 这个问题'],
  ['triage/wall.yaml', 'to: talk', 'to: gone', '没有 gone 这个问题或结果'],
  ['triage/wall.yaml', '    channel: village', '    channel: gone', '没有 gone 这个渠道'],
  ['triage/wall.yaml', '{ channel: village', '{ channel: gone', '没有 gone 这个渠道'],
  ['triage/wall.yaml', 'deadlines: [wall-3y]', 'deadlines: [gone]', '没有 gone 这个期限'],
  ['triage/wall.yaml', 'forms: [wall-application]', 'forms: [gone]', '没有 gone 这个文书'],
  ['forms/wall-application.yaml', 'id: wall-application', 'id: other', 'id 要和文件同名，应为 wall-application'],
  ['forms/wall-application.yaml', 'channel: village', 'channel: gone', '没有 gone 这个渠道'],
  ['forms/wall-application.yaml', 'required: who', 'required: gone', 'basis 里没有 gone'],
  ['leniency.yaml', 'lesson: small-slip', 'lesson: gone', '没有 gone 这个课'],
  ['leniency.yaml', 'triage: wall', 'triage: gone', '没有 gone 这个解纷问答'],
  ['leniency.yaml', 'guides:', 'appeal: gone\nguides:', '没有 gone 这个解纷问答'],
  ['credit.yaml', 'lesson: small-slip', 'lesson: gone', '没有 gone 这个课'],
  ['credit.yaml', 'path: repair', 'path: gone', '没有 gone 这个办法'],
  ['credit.yaml', 'path: repair', 'triage: gone', '没有 gone 这个解纷问答'],
  ['credit.yaml', 'tree: wall', 'tree: gone', '没有 gone 这个解纷问答'],
  [
    'places.yaml',
    '[报告 一(一)1]',
    '[旧的办法 第4条]',
    '《旧的办法》有一部分被新的代替了，第 4 条还没有对照新的读过（sources.yaml 的 readAgainst）',
  ],
  ['places.yaml', 'reading: [ask-first]', 'reading: [ask-first, gone]', '没有 gone 这个课'],
  ['questions/fines.yaml', 'id: fines', 'id: fine', 'id 要和文件同名，应为 fines'],
  ['questions/fines.yaml', 'id: fines-first', 'id: first', 'id 要以 fines- 开头'],
  ['questions/fines.yaml', 'lesson: small-slip', 'lesson: gone', '没有 lessons/gone.yaml 这个文件'],
  [
    'questions/fines.yaml',
    'lesson: small-slip',
    'lesson: small-slip\n    tree: gone',
    '没有 triage/gone.yaml 这个文件',
  ],
  ['questions/fines.yaml', '    case: fines-shop', '    case: gone', 'cases 里没有 gone'],
  ['sayings.yaml', 'guide:minor', 'guide:gone', '没有 guide:gone，这个说法会走空'],
  [
    'sayings.yaml',
    'suggestions: [小毛病]',
    'suggestions: [大毛病]',
    'sayings 里没有“大毛病”这个说法，是不是想写 小毛病',
  ],
]

test.each(faults)('%s: %s → %s', (name, passage, replacement, message) => {
  const lines = problemsIn(changed(name, passage, replacement))
  const line = lineOf(name, passage) + (replacement.split('\n').length - 1) - (replacement.startsWith('appeal') ? 1 : 0)
  expect(lines).toContain(`${name} 第${line}行：${message}`)
})

test.each([
  ['pack.yaml', 'land: [wall], ', 'triage/wall.yaml 第1行：pack.yaml 的 triage 里没有列 wall'],
  ['pack.yaml', 'quiz: [fines]\n', 'questions/fines.yaml 第1行：pack.yaml 的 quiz 里没有列这一组题 fines'],
  [
    'questions/fines.yaml',
    '    case: fines-shop\n',
    'questions/fines.yaml 第6行：一个案例要正好两道题，fines-shop 有 1 道',
  ],
  ['triage/wall.yaml', '    deadlines: [wall-3y]\n', 'triage/wall.yaml 第14行：缺少 deadlines'],
])('%s without %s', (name, passage, message) => {
  expect(problemsIn(changed(name, passage, ''))).toContain(message)
})

test('what is a question is no outcome as well', () => {
  const problems = problemsIn(
    changed(
      'triage/wall.yaml',
      '  what:',
      '  talk:\n    text: 再问？\n    options: [{ id: a, text: 甲, to: talk }, { id: b, text: 乙, to: what }]\n  what:',
    ),
  )
  expect(problems).toContain('triage/wall.yaml 第17行：talk 既是问题又是结果')
})

describe('what the county has published', () => {
  const provenance = {
    file: '清单.xlsx',
    sha256: '0'.repeat(64),
    importedOn: '2026-11-25',
    importedBy: '甲',
    documentNumber: '〔2026〕1号',
  }
  const compiled = (published: Published) =>
    complaintsOf(() => compileCorpus(loadCorpus(projectWith(fullPack), 'guanxian'), {}, published))
  const item = leniencyItems.schema.parse({
    row: 5,
    id: 'a-001',
    field: '市容',
    department: '执法局',
    kind: 'exempt',
    breach: '占道',
    conditions: [{ need: 'all', lines: ['初次'] }],
    correction: '当天改好',
    basis: ['《条例》'],
  })
  const contact = contacts.schema.parse({
    row: 3,
    id: 'c-001',
    channel: 'village',
    township: '371525001',
    name: '调委会',
    role: 'office',
    phone: '0635-5200000',
    verifiedOn: '2026-11-01',
    recheckOn: '2027-05-01',
  })
  const place = places.schema.parse({
    row: 4,
    id: 'p-001',
    name: '广场',
    kind: 'lawSquare',
    township: '371525001',
    address: '一路',
    longitude: 115.4,
    latitude: 36.4,
    facilities: [],
    verifiedOn: '2026-11-01',
  })
  const billboard = billboards.schema.parse({
    row: 6,
    id: 'b-001',
    code: 'B-001',
    village: '某村',
    township: '371525001',
    verifiedOn: '2026-11-01',
  })
  const items = (more: object) => ({
    'leniency-items': publicationOf('leniency-items', provenance, [{ ...item, ...more }]),
  })
  const inContacts = (more: object) => ({ contacts: publicationOf('contacts', provenance, [{ ...contact, ...more }]) })
  const inPlaces = (more: object) => ({ places: publicationOf('places', provenance, [{ ...place, ...more }]) })
  const inBillboards = (more: object) => ({
    billboards: publicationOf('billboards', provenance, [{ ...billboard, ...more }]),
  })

  test('compiles where all it names is there', () => {
    expect(compiled({ ...items({}), ...inContacts({}), ...inPlaces({}), ...inBillboards({}) })).toEqual([])
  })

  test.each<[string, Published, string]>([
    ['an item of a lesson that is gone', items({ lesson: 'gone' }), 'a-001（表格第5行）：没有 gone 这个小课'],
    ['an item of a channel that is gone', items({ channel: 'gone' }), 'a-001（表格第5行）：没有 gone 这个渠道'],
    [
      'an item with the id of a national one',
      items({ id: 'tax-1' }),
      'tax-1（表格第5行）：leniency.yaml 或 exemptions/ 里已经有这个编号，后一个会顶掉前一个：换一个编号，重新导入',
    ],
    ['a contact of a channel that is gone', inContacts({ channel: 'gone' }), 'c-001（表格第3行）：没有 gone 这个渠道'],
    [
      'a contact of a township that is gone',
      inContacts({ township: '371525099' }),
      'c-001（表格第3行）：没有 371525099 这个乡镇（街道）',
    ],
    [
      'a place of a township that is gone',
      inPlaces({ township: '371525099' }),
      'p-001（表格第4行）：没有 371525099 这个乡镇（街道）',
    ],
    ['a place of a lesson that is gone', inPlaces({ lesson: 'gone' }), 'p-001（表格第4行）：没有 gone 这个小课'],
    [
      'a billboard of a township that is gone',
      inBillboards({ township: '371525099' }),
      'b-001（表格第6行）：没有 371525099 这个乡镇（街道）',
    ],
    [
      'a billboard with the id of a place',
      { ...inPlaces({}), ...inBillboards({ id: 'p-001' }) },
      'p-001（表格第6行）：法治阵地的清单里已经有这个编号，后一个会顶掉前一个：换一个编号，重新导入',
    ],
  ])('%s is complained of by file, line and row', (_, published, message) => {
    const [complaint = ''] = compiled(published)
    expect(complaint).toMatch(/^content\/guanxian\/published\/[a-z-]+\.json 第2行：/)
    expect(complaint.endsWith(`：${message}`)).toBe(true)
  })

  test('a list of items needs the words that stand under each', () => {
    const without = loadCorpus(
      projectWith({ ...fullPack, 'leniency.yaml': null, 'everyday.yaml': null, 'sayings.yaml': null }),
      'guanxian',
    )
    expect(complaintsOf(() => compileCorpus(without, {}, items({}))).join()).toMatch(
      /^content\/guanxian\/leniency\.yaml：.*要先写这个文件/,
    )
  })
})
