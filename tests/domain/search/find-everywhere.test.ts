import { findDoors, findEverywhere, findingPlace, groupFound, showHit } from '@/domain/search/find-everywhere'
import { type FindableKey, findablesIn, keyOf, spellFindables } from '@/domain/search/search-pack'
import { smallPack } from './small-pack'

const pack = smallPack()
const records = findablesIn(pack)
const texts = spellFindables(records, pack)
// Made ready anew for each question, so that what gets it ready is also what is tried.
const county = () => findingPlace(records, texts, pack)

const keyAt = (at: number) => records.slice(at, at + 1).map(keyOf)[0]
const find = (query: string) => findEverywhere(county(), query)
const found = (query: string) => find(query).places.map(keyAt)
const best = (query: string) => {
  const { best: shown } = find(query)
  return shown.to === 'record' ? { ...shown, place: keyAt(shown.place) } : shown
}
const kindsOf = (query: string) => {
  const { fit, kinds } = findDoors(county(), query)
  return { fit, kinds: kinds.map((kind) => pack.doors.kinds[kind]?.id) }
}

describe('what is called so comes first', () => {
  test.each([
    ['调解', 'word:mediation', 'before an earlier lesson with the word in its title'],
    ['先调解再离婚', 'lesson:two-ways', 'whatever stands between the characters'],
    ['先調解 再離婚', 'lesson:two-ways', 'in traditional characters'],
    ['卖煎饼的考一考', 'quiz:stalls', 'before the act that it sounds like'],
    ['maijianbingdekaoyikao', 'quiz:stalls', 'as it is spelt'],
    ['faluyuanzhu', 'channel:legal-aid', 'before a longer title that begins so'],
    ['faluyuan', 'channel:legal-aid', 'a place to go by the first half of its name'],
    ['falvyuan', 'channel:legal-aid', 'with ü as a keyboard has it'],
    ['工人热线', 'hotline:00000', 'a number by its name'],
    ['要账电话', 'hotline:00000', 'or by its other name'],
    ['东边乡司法所', 'township:east', 'a township by its office'],
    ['离婚 调解', 'lesson:two-ways', 'what has several words in its title, in any order'],
  ])('%s finds %s first: %s', (query, first) => {
    expect(found(query)[0]).toBe(first)
    expect(best(query)).toEqual({ to: 'record', place: first, partly: false })
  })

  test('by its sound a word that is explained stands behind the matter, which is what is meant', () => {
    expect(found('tiaojie')).toEqual(['lesson:mediation', 'lesson:two-ways', 'word:mediation'])
  })

  test('too few letters are no name yet', () => {
    for (const query of ['falu', 'faluy']) expect(found(query)).toEqual(['lesson:aid', 'channel:legal-aid'])
  })

  test('what only leads to a record is not its name', () => {
    expect(found('派律师')).toEqual(['word:lawyer', 'channel:legal-aid'])
  })

  test('what leads to a record can be spelt as well, but not as one word with its title', () => {
    expect(found('niangjiaren')).toEqual(['channel:union'])
    expect(found('huiniang')).toEqual([])
  })

  test('several words that no title has together are looked for apart', () => {
    expect(found('离婚 法律')).toEqual(['triage:family', 'channel:legal-aid'])
  })

  test.each(['。', '', ' ', '😀', 'qqq', '嗷嗷嗷'])('%j is nothing’s name', (query) => {
    expect(find(query)).toMatchObject({ places: [], best: { to: 'people', why: 'none' }, discreet: false })
  })
})

describe('what was said in everyday words', () => {
  test('leads where its editor says, first to first, though it sounds like another kind', () => {
    expect(found('不想干了')).toEqual(['deadline:quit', 'triage:wages'])
    expect(found('离婚欠债谁还').slice(0, 2)).toEqual(['triage:family', 'triage:loan'])
    expect(kindsOf('离婚欠债谁还')).toEqual({ fit: 'well', kinds: ['family', 'loan'] })
    expect(kindsOf('欠债谁还').kinds[0]).toBe('loan')
    expect(kindsOf('不想干了')).toEqual({ fit: 'well', kinds: ['wages'] })
  })

  test('is still all that was said with what every question has in it', () => {
    expect(found('请问我不想干了怎么办')).toEqual(['deadline:quit', 'triage:wages'])
    expect(found('老板 一直 不给')[0]).toBe('triage:wages')
  })

  test('as part of a longer story stands behind the kind that the whole sounds like, before the next likeliest', () => {
    expect(found('不想干了还扣三个月加班费')).toEqual(['triage:wages', 'deadline:quit'])
    expect(found('要回彩礼和借条的利息，工钱').slice(0, 3)).toEqual(['triage:loan', 'deadline:gift', 'triage:wages'])
    expect(best('不想干了还扣三个月加班费')).toMatchObject({ place: 'triage:wages', partly: true })
  })

  test('is told, with the law’s words to highlight', () => {
    const { heard, words } = find('不想干了')
    expect(heard.map(({ said, folk }) => [said, folk.id])).toEqual([['不想干了', '不想干了']])
    expect(words).toEqual(['不想干了', '说走'])
  })
})

describe('kinds of dispute', () => {
  test('three at most stand before what merely has the words', () => {
    expect(kindsOf('工钱利息离婚医药费').kinds).toHaveLength(4)
    expect(found('工钱利息离婚医药费')).toEqual(['triage:injury', 'triage:wages', 'triage:family'])
  })

  test('that fit badly stand nowhere', () => {
    expect(kindsOf('老板天天早晨五点钟起床跑步锻炼身体')).toEqual({ fit: 'none', kinds: ['wages'] })
    expect(find('老板天天早晨五点钟起床跑步锻炼身体')).toMatchObject({
      places: [],
      best: { to: 'people', why: 'none' },
    })
    expect(kindsOf('我和邻居在路边卖煎饼早点摊')).toEqual({ fit: 'none', kinds: ['dog'] })
    expect(best('我和邻居在路边卖煎饼早点摊')).toEqual({ to: 'record', place: 'act:stall', partly: false })
  })

  test('whose own page has the word is the likelier', () => {
    expect(kindsOf('考勤')).toEqual({ fit: 'partly', kinds: ['wages'] })
    expect(kindsOf('嗷嗷')).toEqual({ fit: 'none', kinds: [] })
  })

  test('without questions are named, though something else has the word', () => {
    expect(best('狗咬伤狂犬疫苗')).toEqual({ to: 'kind', name: '被狗咬了', partly: false })
    expect(best('狗咬伤医院不管吗')).toEqual({ to: 'kind', name: '被狗咬了', partly: true })
    expect(best('狗咬')).toEqual({ to: 'kind', name: '被狗咬了', partly: false })
    expect(found('狗咬')).toEqual(['lesson:heat'])
  })

  test('say when not all of it fits, but not where all the words were found', () => {
    expect(best('彩礼利息工钱')).toEqual({ to: 'record', place: 'triage:wages', partly: true })
    expect(best('彩礼')).toEqual({ to: 'record', place: 'triage:family', partly: false })
  })
})

describe('what is out of reach', () => {
  test.each(['天气预报', '明天炒股票'])('%s goes to people at once', (query) => {
    expect(find(query)).toMatchObject({ best: { to: 'people', why: 'out' }, places: [] })
  })

  test('is shown all the same where something has the word', () => {
    expect(best('天气')).toEqual({ to: 'record', place: 'lesson:heat', partly: false })
  })

  test('is not taken for an everyday act that it also sounds like', () => {
    expect(found('路边卖煎饼')).toEqual(['act:stall'])
    expect(find('天气预报炒股票路边卖煎饼')).toMatchObject({ places: [], best: { to: 'people', why: 'out' } })
  })
})

describe('everyday acts', () => {
  test('come behind the kinds of dispute and before what merely has the words', () => {
    expect(found('卖煎饼')).toEqual(['act:stall', 'quiz:stalls'])
    expect(found('打老婆卖煎饼')).toEqual(['triage:violence', 'act:stall'])
  })

  test('count as found: nothing is said to fit only in part', () => {
    expect(best('彩礼卖煎饼')).toEqual({ to: 'record', place: 'triage:family', partly: false })
  })

  test('that have no page of their own lead nowhere', () => {
    expect(found('路上晒玉米')).toEqual([])
  })
})

describe('what is written otherwise', () => {
  test('is found and highlighted by its sound', () => {
    const { places, words } = find('弓前')
    expect(places.map(keyAt)).toEqual(['triage:wages', 'channel:legal-aid', 'channel:union'])
    expect(words).toEqual(['弓前', 'gongqian'])
    expect(found('财李')).toContain('deadline:gift')
  })

  test('is not guessed at by the sound of one character, of letters, or where it stands as written', () => {
    for (const query of ['弓', '弓前 李', '弓前a']) expect(find(query).words).toEqual(query.split(' '))
    expect(find('工钱').words).toEqual(['工钱'])
  })
})

describe('nothing is kept of what another must not find out', () => {
  test.each([
    ['家暴', 'its name'],
    ['jiabao', 'its name, spelt'],
    ['喝酒动手', 'what sounds most like it'],
    ['打老婆离婚彩礼', 'what has a saying of it in it'],
    ['家里', 'a part of its name'],
    ['家裡 打', 'parts of its name, in traditional characters'],
  ])('%s: %s', (query) => expect(find(query).discreet).toBe(true))

  test.each(['工钱', '离婚', '家里 工钱', 'qqq'])('%s is kept', (query) => expect(find(query).discreet).toBe(false))
})

describe('why something was found is told', () => {
  const written = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
  const hit = (key: FindableKey, words: string[]) => showHit(county(), records.map(keyOf).indexOf(key), words)
  const shown = (key: FindableKey, ...words: string[]) => {
    const { title, under, ...rest } = hit(key, words)
    return { title: written(title), under: written(under), ...rest }
  }

  test('in its title and in what stands under it', () => {
    expect(shown('lesson:mediation', '调解')).toEqual({
      kind: 'lesson',
      id: 'mediation',
      title: '请人[调解]',
      under: '三级[调解]',
    })
    expect(shown('lesson:mediation', '三级')).toMatchObject({ title: '请人调解', under: '[三级]调解' })
  })

  test('where it has the word and so has what leads there', () => {
    expect(shown('triage:violence', '打人')).toMatchObject({ title: '家里有人[打人]', under: '先顾安全' })
    expect(shown('hotline:00000', '工人').under).toBe('[工人]受伤、欠薪，都打这里')
  })

  test('by the name it also goes by, with what it is for', () => {
    expect(shown('hotline:00000', '要账')).toMatchObject({
      title: '00000',
      under: '[要账]电话：工人受伤、欠薪，都打这里',
    })
  })

  test('for a place to go without the other matters that it is for, unless it tells of nothing else', () => {
    expect(shown('channel:legal-aid', '派律师').under).toBe('[派律师]：请不起律师的，派人帮')
    expect(shown('channel:union', '娘家人').under).toBe('[娘家人]：工钱、工伤，合同、社保')
  })

  test('for a dispute by the one matter among its answers', () => {
    expect(shown('triage:wages', '考勤').under).toBe('有[考勤]：老板欠着不发')
    expect(shown('triage:wages', '工牌').under).toBe('没有[工牌]：老板欠着不发')
    const under = [
      { text: '在店', marked: true },
      { text: '里上班', marked: false },
      { text: '：老板欠着不发', marked: false },
    ]
    expect(hit('triage:wages', ['在店']).under).toEqual(under)
    expect(hit('triage:wages', ['在店', '上班']).under).toEqual(under)
  })

  test('by the line of its page, every word in that line marked', () => {
    expect(shown('lesson:mediation', '不收钱')).toMatchObject({ under: '调解[不收钱]', line: 0 })
    expect(shown('lesson:mediation', '离婚', '算数')).toMatchObject({
      under: '[离婚]的事，也能调解[离婚]后的事',
      line: 1,
    })
    expect(shown('lesson:mediation', 'suanshu')).toMatchObject({ under: '说定的就[算数]', line: 2 })
  })

  test('and what was found by its sense alone shows what it says of itself', () => {
    expect(shown('triage:loan', '骨折')).toEqual({
      kind: 'triage',
      id: 'loan',
      title: '借钱的事',
      under: '借出去的要不回来',
    })
  })

  test('with the mark of what is invented', () => {
    expect(shown('item:smoke', '油烟').demo).toBe(true)
    expect(shown('act:sign', '门头')).not.toHaveProperty('demo')
  })
})

test('what is found stands in groups, the likeliest group first, in each as found', () => {
  const groups = groupFound([5, 1, 7, 3, 2], (place) => (place % 2 === 0 ? 'even' : place > 4 ? 'large' : 'small'))
  expect(groups).toEqual([
    { name: 'large', places: [5, 7] },
    { name: 'small', places: [1, 3] },
    { name: 'even', places: [2] },
  ])
})
