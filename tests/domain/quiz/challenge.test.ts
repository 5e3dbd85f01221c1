import fc from 'fast-check'
import { type Challenge, questionsIn, readChallenge, writeChallenge } from '../../../src/domain/quiz/challenge'
import { cleanNickname, longestNickname, nicknameFault, posesAsOfficial } from '../../../src/domain/quiz/nickname'
import { bankOf } from './question-bank'

const asked = { bank: bankOf(['family', 'legal-aid'], 50), hash: 'a1b2c3' }

const challenge: Challenge = { seed: 'k3f9', count: 10, topic: 'family', right: 7, bank: 'a1b2c3', from: '王大爷' }
const challenges = fc
  .record({
    seed: fc.string({ minLength: 1, unit: fc.constantFrom(...'abc019.-_') }),
    count: fc.integer({ min: 1, max: 50 }),
    topic: fc.option(fc.constantFrom('family', 'legal-aid'), { nil: undefined }),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    from: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
  })
  .map(({ share, topic, from, ...rest }): Challenge => {
    const nickname = posesAsOfficial(from ?? '') ? '' : cleanNickname(from ?? '')
    const right = share === undefined ? {} : { right: Math.floor(share * rest.count) }
    return { ...rest, ...right, bank: 'a1b2c3', ...(topic && { topic }), ...(nickname && { from: nickname }) }
  })

test('what was written is read back', () => {
  fc.assert(fc.property(challenges, (one) => expect(readChallenge(writeChallenge(one), asked)).toEqual(one)))
})

test('a link that was changed in one place, or cut, is refused', () => {
  const text = writeChallenge(challenge)
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'0aZ.%9'), (at, character) => {
      const changed = text.slice(0, at) + character + text.slice(at + 1)
      if (changed !== text) expect(readChallenge(changed, asked)).toEqual({ fault: 'damaged' })
      expect(readChallenge(text.slice(0, at), asked)).toEqual({ fault: 'damaged' })
    }),
  )
})

test.each([undefined, '', '.', '......', '%', '%E4.1.1.1.1.1.1', 'a.1..1.a1b2c3..zzz'])('%p is refused', (text) => {
  expect(readChallenge(text, asked)).toEqual({ fault: 'damaged' })
})

test('a score above the paper is refused even with a right sum', () => {
  expect(readChallenge(writeChallenge({ ...challenge, right: 11 }), asked)).toEqual({ fault: 'damaged' })
})

test.each([{ seed: '' }, { count: 0, right: 0 }, { count: 1.5 }, { count: 1000 }, { right: -1 }, { right: 0.5 }])(
  'a paper with %j is refused even with a right sum',
  (changes) => {
    expect(readChallenge(writeChallenge({ ...challenge, ...changes }), asked)).toEqual({ fault: 'damaged' })
  },
)

test('the smallest paper, all of it right, is passed on', () => {
  const least = { ...challenge, count: 1, right: 1 }
  expect(readChallenge(writeChallenge(least), asked)).toEqual(least)
})

test('a question is asked on all topics only where its topic is one of them', () => {
  const bank = { ...asked.bank, topics: asked.bank.topics.slice(0, 1) }
  expect(questionsIn(bank)).toBe(50)
  expect(questionsIn(asked.bank)).toBe(100)
  expect(questionsIn(bank, 'family')).toBe(50)
})

test('a link to a paper of another bank says so', () => {
  expect(readChallenge(writeChallenge(challenge), { ...asked, hash: 'ffffff' })).toEqual({ fault: 'other-bank' })
})

test.each([
  ['a topic that does not exist', { topic: 'no-such-topic' }],
  ['a topic every object has', { topic: 'constructor' }],
  ['more questions than the topic has', { count: 51 }],
  ['more questions than there are', { topic: '', count: 101 }],
])('a link that asks for %s says so', (_, changes) => {
  expect(readChallenge(writeChallenge({ ...challenge, ...changes }), asked)).toEqual({ fault: 'no-such-paper' })
})

test.each(['\u200b\u200d', '\u202e\u2066', ' \u3000 ', '\u3164\uffa0', '\u2800', '\u{e0041}', '\ufe0f'])(
  'nobody is called %j',
  (nickname) => {
    expect(readChallenge(writeChallenge({ ...challenge, from: nickname }), asked)).not.toHaveProperty('from')
  },
)

test('a nickname is one short line with nothing invisible in it', () => {
  expect(cleanNickname('  王\n大\u202e爷\u0000  ')).toBe('王 大爷')
  expect(cleanNickname('一二三四五六七八九十')).toHaveLength(longestNickname)
  expect(cleanNickname('  一二三四五六七八')).toBe('一二三四五六七八')
  expect(cleanNickname('一二三四五六七 八')).toBe('一二三四五六七')
  expect(cleanNickname('王 \n 大爷')).toBe('王 大爷')
  expect(cleanNickname('\ud83d')).toBe('')
})

test.each([
  '冠县公安局',
  '公 安',
  '公·安·局',
  '人民法院',
  '氵去院',
  '王法官',
  '檢察院',
  '县　政　府',
  '警\u200b察',
  'ＰＯＬＩＣＥ',
  'gong an',
  '司法所小李',
  '局长',
])('nobody is called %s, and a link that says so is refused', (nickname) => {
  expect(nicknameFault(nickname)).toBe('official')
  expect(readChallenge(writeChallenge({ ...challenge, from: nickname }), asked)).toEqual({ fault: 'posing' })
})

test.each(['王大爷', '村委会', '三组李婶', '安安', '公道', '普法小能手', 'Anna'])(
  'somebody may be called %s',
  (nickname) => {
    expect(nicknameFault(nickname)).toBeUndefined()
  },
)

test('a name of which nothing is to be seen is told from none', () => {
  expect(nicknameFault('\u200b\u2800')).toBe('invisible')
  expect(nicknameFault('')).toBeUndefined()
})
