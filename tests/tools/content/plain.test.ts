import { runCommand } from '../../../tools/content/command-line'
import {
  longClauses,
  longestClause,
  longestSentence,
  longSentences,
  spokenLength,
} from '../../../tools/content/plain/measures'
import { rareCharactersIn } from '../../../tools/content/plain/rare-characters'
import { stockPhrasesIn } from '../../../tools/content/plain/stock-phrases'
import { unexplainedTerms } from '../../../tools/content/plain/unexplained-terms'
import { plantFolder } from '../../planted-folder'

const letters = (count: number) => '话'.repeat(count)

describe('sentences', () => {
  test('one of 45 characters is too long, and two halves of it are not', () => {
    const long = '人民调解达成协议后，双方认为有必要，可以从协议生效起三十日内，一起请法院确认协议有效，这叫司法确认'
    expect(longSentences(`${long}。谈不成也不要紧。`)).toEqual([long])
    expect(longSentences('双方认为有必要，可以一起请法院确认协议有效，这叫司法确认。要在协议生效起三十日内。')).toEqual(
      [],
    )
  })

  test('may be as long as the limit and no longer', () => {
    const half = letters(longestSentence / 2)
    expect(longSentences(`${half}，${half}。`)).toEqual([])
    expect(longSentences(`${half}，${half}话。`)).toEqual([`${half}，${half}话`])
  })

  test.each('。！？；'.split(''))('end at %s', (mark) => {
    expect(longSentences(letters(30) + mark + letters(30))).toEqual([])
  })

  test('are measured without marks and without titles', () => {
    expect(spokenLength('照《保障农民工工资支付条例》，30日内给。')).toBe('照30日内给'.length)
  })
})

describe('what stands between two pauses', () => {
  test('may be as long as the limit and no longer', () => {
    expect(longClauses(`${letters(longestClause)}，好。`)).toEqual([])
    expect(longClauses(`${letters(longestClause + 1)}，好。`)).toEqual([letters(longestClause + 1)])
  })

  test('is too long in a sentence that is short enough, and a comma mends it', () => {
    expect(longClauses('从现场调查那天起10个工作日内交警应当制作出事故认定书。')).toHaveLength(1)
    expect(longClauses('从现场调查那天起，交警应当在10个工作日内制作事故认定书。')).toEqual([])
  })

  test.each('，：、（）'.split(''))('ends at %s', (mark) => {
    expect(longClauses(`${letters(13)}${mark}${letters(13)}。`)).toEqual([])
  })
})

describe('stock phrases', () => {
  const stock = [
    { phrase: '予以', say: '给' },
    { phrase: '支付', say: '付', within: ['支付令'] },
  ]
  const found = (text: string) => stockPhrasesIn(text, stock).map(({ phrase }) => phrase)

  test('are found wherever they stand, each once', () => {
    expect(found('单位应当予以支付，逾期支付的予以公布。')).toEqual(['予以', '支付'])
    expect(found('单位应当给钱。')).toEqual([])
  })

  test('are let be in titles, in quotations and in longer words of another meaning', () => {
    expect(found('照《保障农民工工资支付条例》。')).toEqual([])
    expect(found('文书上写的是“予以驳回”。')).toEqual([])
    expect(found('收到支付令那天起15日内。')).toEqual([])
    expect(found('法院发支付令，叫他支付欠款。')).toEqual(['支付'])
  })

  test('do not arise where a quotation is left out', () => {
    expect(found('支“一”付')).toEqual([])
  })
})

describe('legal terms', () => {
  const terms = ['仲裁', '劳动仲裁', '诉讼时效']
  const open = (text: string, record = text, glossary: string[] = []) =>
    unexplainedTerms(text, record, terms, new Set(glossary))

  test('want an explanation, from the glossary or beside them', () => {
    expect(open('诉讼时效一般是三年。')).toEqual(['诉讼时效'])
    expect(open('诉讼时效一般是三年。', '诉讼时效一般是三年。', ['诉讼时效'])).toEqual([])
    expect(open('诉讼时效一般是三年。', '诉讼时效一般是三年。\n诉讼时效，就是打官司的期限。')).toEqual([])
  })

  test.each([
    '诉讼时效（打官司的期限）',
    '打官司的期限（诉讼时效）',
    '打官司的期限，叫诉讼时效',
    '打官司的期限叫“诉讼时效”',
  ])('are explained by %s', (text) => {
    expect(open(text)).toEqual([])
  })

  test('are not explained by a full stop after them, nor by another word', () => {
    expect(open('过了诉讼时效。一般是三年（仲裁）。')).toEqual(['诉讼时效'])
  })

  test('stand for the shorter terms in them', () => {
    expect(open('可以申请劳动仲裁。', '可以申请劳动仲裁。', ['劳动仲裁'])).toEqual([])
    expect(open('可以申请劳动仲裁，仲裁不收钱。', '', ['劳动仲裁'])).toEqual(['仲裁'])
  })
})

test('characters beyond the 3500 common ones are found, each once', () => {
  expect(rareCharactersIn('耐用商品发现瑕疵、瑕疵，由商家证明。')).toEqual(['瑕', '疵'])
  expect(rareCharactersIn('冠县的罐子矗在那儿')).toEqual([]) // 矗 is the 3500th
  expect(rareCharactersIn('乜')).toEqual(['乜']) // and 乜 the 3501st
})

describe('the command', () => {
  const rulebook = `stock:
  - { phrase: 予以, say: 给 }
terms: [仲裁]
`
  const exceptions = `characters:
  - { character: 莘, reason: 地名 }
allow:
  - { record: channels.yaml#mediation, words: 予以, reason: 试一试 }
`
  const own = 'content/guanxian/plain-words.yaml'
  const plain = (files: Record<string, string>, pack = 'guanxian') => {
    const root = plantFolder({ 'content/plain-words.yaml': rulebook, [own]: exceptions, ...files })
    const said = { out: '', err: '' }
    const code = runCommand(['plain'], {
      root,
      pack,
      today: '2026-11-30',
      print: (text) => {
        said.out += text
      },
      complain: (text) => {
        said.err += text
      },
    })
    return { code, ...said }
  }
  const channels = `- id: mediation
  name: 莘县来的调解员
  summary: { text: 好的予以表扬。, cites: [报告 一(一)1] }
`
  const glossary = '- { id: arbitration, word: 劳动仲裁, aliases: [仲裁] }\n'

  test('says how many texts it read when all are plain', () => {
    expect(plain({ 'content/guanxian/channels.yaml': channels })).toEqual({ code: 0, out: '2 段话，都好懂\n', err: '' })
  })

  test('names file, line, what is wrong and how to mend it', () => {
    const lesson = `id: slip
title: 小错
cards:
  - { kind: what, heading: 头一张, text: 予以处罚的，可以申请仲裁。 }
  - { kind: me, heading: 第二张, text: 不许谩骂。, cites: [予以] }
`
    const result = plain({
      'content/guanxian/channels.yaml': channels,
      'content/guanxian/lessons/slip.yaml': lesson,
      'content/guanxian/glossary.yaml': '[]\n',
    })
    expect(result).toEqual({
      code: 1,
      out: '',
      err: [
        'content/guanxian/lessons/slip.yaml 第4行：公文腔“予以”，改成：给',
        'content/guanxian/lessons/slip.yaml 第4行：“仲裁”没有解释：写进 glossary.yaml，或者就在这里说明白，比如“仲裁（……）”',
        'content/guanxian/lessons/slip.yaml 第5行：“谩”不是常用字，换个说法；地名这样非用不可的，写进本县 plain-words.yaml 的 characters',
        '共 3 处问题\n',
      ].join('\n'),
    })
  })

  test('takes the glossary at its word, and asks for no explanation of a pack without one', () => {
    const asking = { 'content/guanxian/channels.yaml': channels, 'content/guanxian/topics.yaml': '- title: 申请仲裁\n' }
    expect(plain(asking).code).toBe(0)
    expect(plain({ ...asking, 'content/guanxian/glossary.yaml': glossary }).code).toBe(0)
  })

  test('excuses nothing in another record, and wants idle exceptions gone', () => {
    const other = channels.replace('id: mediation', 'id: court').replace('莘县', '冠县')
    const { err } = plain({ 'content/guanxian/channels.yaml': other })
    expect(err.split('\n')).toEqual([
      'content/guanxian/channels.yaml 第3行：公文腔“予以”，改成：给',
      `${own} 第2行：这条例外用不着了，删掉`,
      `${own} 第4行：这条例外用不着了，删掉`,
      '共 3 处问题',
      '',
    ])
  })

  test('leaves the paper of a form and the wording of a law as they are', () => {
    const form = `id: claim
title: 申请书
steps:
  - { id: who, options: [{ text: 付钱, paper: 请求予以支付 }] }
document:
  - { kind: text, text: 请予以确认 }
`
    const sources = '- { id: x, title: 关于予以公布的通知 }\n'
    expect(
      plain({
        'content/guanxian/channels.yaml': channels,
        'content/guanxian/forms/claim.yaml': form,
        'content/guanxian/sources.yaml': sources,
      }).code,
    ).toBe(0)
  })

  test('wants a reason for every exception', () => {
    const { err } = plain({
      [own]: exceptions.replace(', reason: 地名', ''),
      'content/guanxian/channels.yaml': channels,
    })
    // And nothing of what the broken file may have excused.
    expect(err).toBe(`${own} 第2行：缺少 reason\n共 1 处问题\n`)
  })

  test('takes only the exceptions of the pack it reads, which may have one kind or none', () => {
    const shared = { 'content/plain-words.yaml': rulebook, 'content/other/channels.yaml': channels }
    expect(plain(shared, 'other').err.split('\n')).toEqual([
      'content/other/channels.yaml 第2行：“莘”不是常用字，换个说法；地名这样非用不可的，写进本县 plain-words.yaml 的 characters',
      'content/other/channels.yaml 第3行：公文腔“予以”，改成：给',
      '共 2 处问题',
      '',
    ])
    const [characters = '', allow = ''] = exceptions.split(/(?=allow)/)
    const mended = { ...shared, 'content/other/channels.yaml': channels.replace('予以', '给个') }
    expect(plain({ ...mended, 'content/other/plain-words.yaml': characters }, 'other').code).toBe(0)
    const named = { ...shared, 'content/other/channels.yaml': channels.replace('莘县', '新县') }
    expect(plain({ ...named, 'content/other/plain-words.yaml': allow }, 'other').code).toBe(0)
  })

  test('knows no exceptions that hold for every county', () => {
    const { code, err } = plain({ 'content/plain-words.yaml': rulebook + exceptions })
    expect(code).toBe(1)
    expect(err).toContain('content/plain-words.yaml 第4行：不认识的栏目 characters')
  })

  test('names a pack that lies elsewhere by its own path', () => {
    const { err } = plain({ 'tests/counties/shili/topics.yaml': '- title: 予以\n' }, '../tests/counties/shili')
    expect(err).toContain('tests/counties/shili/topics.yaml 第1行：公文腔')
  })

  test.each([
    ['a phrase twice', '{ phrase: 予以, say: 给 }, { phrase: 予以, say: 送 }', '“予以”重复了：第'],
    ['an exception that does not hold the phrase', '{ phrase: 予以, say: 给, within: [给予] }', '“给予”里没有“予以”'],
    ['an exception that is the phrase', '{ phrase: 予以, say: 给, within: [予以] }', '“予以”里没有“予以”，或者就是它'],
    [
      'a phrase put right by one that is rejected',
      '{ phrase: 予以, say: 给 }, { phrase: 送达, say: 予以送到 }',
      '换成的话里又有“予以”',
    ],
  ])('refuses a rulebook with %s', (_, entries, message) => {
    const { err } = plain({
      'content/plain-words.yaml': rulebook.replace(/stock:\n.*/, `stock: [${entries}]`),
      'content/guanxian/channels.yaml': channels,
    })
    expect(err).toContain(message)
    expect(err).toMatch(/content\/plain-words\.yaml 第\d+行：/)
  })

  test.each([
    ['a phrase twice', '{ phrase: 予以, say: 给 }, { phrase: 予以, say: 送 }', '“予以”重复了：第'],
    ['an exception that does not hold the phrase', '{ phrase: 予以, say: 给, within: [给予] }', '“给予”里没有“予以”'],
    ['an exception that is the phrase', '{ phrase: 予以, say: 给, within: [予以] }', '“予以”里没有“予以”，或者就是它'],
    [
      'a phrase put right by one that is rejected',
      '{ phrase: 予以, say: 给 }, { phrase: 送达, say: 予以送到 }',
      '换成的话里又有“予以”',
    ],
  ])('refuses a rulebook with %s', (_, entries, message) => {
    const { err } = plain({
      'content/plain-words.yaml': rulebook.replace(/stock:\n.*/, `stock: [${entries}]`),
      'content/guanxian/channels.yaml': channels,
    })
    expect(err).toContain(message)
    expect(err).toMatch(/content\/plain-words\.yaml 第\d+行：/)
  })
})
