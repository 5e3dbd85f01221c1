import {
  type Findable,
  findablesIn,
  packFindable,
  type Saying,
  spellFindables,
  unpackFindable,
} from '@/domain/search/search-pack'

const record: Findable = {
  kind: 'channel',
  id: 'union',
  title: '工会',
  said: '娘家人',
  note: '替工人说话',
  more: '入会',
}

test('a record is unpacked as it was packed, and only what is invented is marked so', () => {
  for (const one of [record, { ...record, kind: 'word', demo: true } as const])
    expect(unpackFindable(packFindable(one))).toEqual(one)
  expect(unpackFindable(packFindable(record))).not.toHaveProperty('demo')
})

const saying = (first: number[], says: string[], writes: string[]): Saying => ({
  id: says.join(),
  says,
  writes,
  reason: { text: '', cites: [] },
  first,
  kinds: [],
})

test('a record is found by every saying that leads to it and by the law’s words for it, each once', () => {
  const other = { ...record, id: 'other', said: '' }
  const sayings = [
    saying([0], ['老板 不给', '娘家人'], ['拖欠']),
    saying([1, 0], ['没人管'], ['拖欠']),
    saying([], ['不相干'], ['别的']),
  ]
  expect(findablesIn({ records: [record, other].map(packFindable), sayings })).toEqual([
    { ...record, said: '娘家人\n老板不给\n拖欠\n没人管' },
    { ...other, said: '没人管\n拖欠' },
  ])
})

test('every part is spelt by the table, but for what its record and part say otherwise', () => {
  const readings = ['gong工', 'hui会', 'ru入', 'hua话']
  const spelt = spellFindables([record, record], { readings, odd: { 1: [[], [], [], [[1, 'kuai']]] } })
  expect(spelt.map(([title, , note, more]) => [title, note.syllables, more.syllables])).toEqual([
    [{ text: '工会', syllables: ['gong', 'hui'] }, ['', 'gong', '', '', 'hua'], ['ru', 'hui']],
    [{ text: '工会', syllables: ['gong', 'hui'] }, ['', 'gong', '', '', 'hua'], ['ru', 'kuai']],
  ])
  expect(spelt[0]?.[1]).toEqual({ text: '娘家人', syllables: ['', '', ''] })
})
