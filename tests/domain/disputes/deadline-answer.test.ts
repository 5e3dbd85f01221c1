import { answerOf, endInWords, reminderOf } from '../../../src/domain/disputes/deadline-answer'
import { book, counted } from './deadline-book'

const answer = (rule: string, start: string) => answerOf(counted({ rule, start }))
const reminder = (rule: string, start: string, today: string, outerStarts?: Record<string, string>) =>
  reminderOf(counted({ rule, start, ...(outerStarts && { outerStarts }) }), today)

test.each([
  ['labour-award-sue-15d', '最后一天', '2026年3月17日（周二）', '劳动争议调解仲裁法 50'],
  ['legal-aid-7d', '对方最晚办到', '2026年3月9日（周一）', '法律援助法 43'],
  ['resign-30d', '最早哪天可以走', '2026年4月2日（周四）', '劳动合同法 37：提前三十日，是要等满，不是到期作废'],
  ['resign-probation-3d', '最早哪天可以走', '2026年3月6日（周五）', '劳动合同法 37：试用期提前三日'],
  ['labour-mediation-15d', '最早哪天可以申请劳动仲裁', '2026年3月18日（周三）', '劳动争议调解仲裁法 14'],
  ['public-security-limit-6m', '到这一天满', '2026年9月2日（周三）', '治安管理处罚法 25'],
])('%s from 2 March is “%s: %s” (%s)', (rule, heading, day) => {
  expect(answer(rule, '2026-03-02')).toEqual({ heading, day })
})

test('a duty that can end on several days states none of them as the day', () => {
  expect(answer('complaint-acceptance-7wd', '2026-12-23')).toEqual({
    heading: '没有收录2027年的放假通知，只能算出一个范围',
    day: expect.stringMatching(/^对方最晚办到哪天：在.*到.*之间$/),
  })
})

test.each([
  ['labour-award-sue-15d', '2026-12-14', '最早2026年12月29日（周二），最晚2027年1月5日（周二）'],
  ['complaint-mediation-60d', '2026-11-02', '哪天满：在2027年1月2日（周六）到2027年1月5日（周二）之间'],
])('%s from %s is between two days: %s', (rule, start, day) => {
  expect(answer(rule, start)).toEqual({ heading: '没有收录2027年的放假通知，只能算出一个范围', day })
})

/** A wait in a field of law whose last day moves on. */
const waiting = {
  ...book,
  rules: book.rules.map((rule) => (rule.id === 'labour-mediation-15d' ? { ...rule, counting: 'court' } : rule)),
}

test('a wait that can end on several days is over for sure after the last of them', () => {
  const result = counted({ rule: 'labour-mediation-15d', start: '2026-12-14' }, waiting)
  expect(answerOf(result).day).toBe('哪天满：在2026年12月29日（周二）到2027年1月5日（周二）之间')
  expect(reminderOf(result, '2026-12-15')?.day).toBe('2027-01-06')
})

test.each([
  ['2021-04-10', '到2026年4月10日（周五）满。'],
  ['2022-01-01', '最早2027年1月2日（周六）满，最晚2027年1月5日（周二）满，没有收录2027年的放假通知。'],
])('an outer limit from %s ends: %s', (start, said) => {
  expect(endInWords(counted({ rule: 'reconsideration-5y', start }).end)).toBe(said)
})

describe('a reminder', () => {
  test('is of the last day, a week and a day ahead and on the day', () => {
    expect(reminder('labour-award-sue-15d', '2026-03-02', '2026-03-03')).toMatchObject({
      day: '2026-03-17',
      daysAhead: [7, 1, 0],
      summary: '最后一天：不服劳动仲裁裁决，去法院起诉',
    })
  })

  test.each([
    ['2026-03-03', [7, 1, 0]],
    ['2026-03-09', [7, 1, 0]],
    ['2026-03-10', [1, 0]],
    ['2026-03-15', [1, 0]],
    ['2026-03-16', [0]],
    ['2026-03-17', []],
  ])('on %s has no alarm that is gone by', (today, daysAhead) => {
    expect(reminder('labour-award-sue-15d', '2026-03-02', today)?.daysAhead).toEqual(daysAhead)
  })

  test.each(['2026-03-18', '2030-01-01'])('is not offered on %s, when the day is gone by', (today) => {
    expect(reminder('labour-award-sue-15d', '2026-03-02', today)).toBeNull()
  })

  test('of a wait is of the first day one may go, and says no last day (劳动合同法 37)', () => {
    const found = reminder('resign-30d', '2026-03-02', '2026-03-03')
    expect(found).toMatchObject({ day: '2026-04-02', daysAhead: [0] })
    expect(`${found?.summary}${found?.words}`).not.toMatch(/最后一天|最晚/)
    expect(found?.words).toContain('2026年4月2日（周四）起可以走')
  })

  test('of a day that is not known for sure says so', () => {
    const found = reminder('labour-award-sue-15d', '2026-12-14', '2026-12-15')
    expect(found).toMatchObject({ day: '2026-12-29', daysAhead: [7, 1, 0] })
    expect(found?.words).toContain('没有收录2027年的放假通知')
    expect(`${found?.summary}${found?.words}`).not.toMatch(/最后一天|最晚/)
  })

  test('is of the outer limit where that comes first', () => {
    const found = reminder('collective-decision-1y', '2026-03-02', '2026-03-03', {
      'collective-decision-5y': '2021-06-01',
    })
    expect(found).toMatchObject({
      day: '2026-06-01',
      summary: '照这一天准备：村集体的决定侵害了我，请求法院撤销',
      words:
        '村集体的决定侵害了我，请求法院撤销：“撤销村集体决定的最长期限”2026年6月1日（周一）就满，比这里算出的早。照这一天准备，早点办。有疑问打 12348。',
    })
  })

  test.each([
    ['2006-04-10', '2021-05-10', '2026-04-10'],
    ['2006-05-11', '2021-04-12', '2026-04-13'],
  ])('is of the earlier of two outer limits: from %s and %s it is %s', (land, other, day) => {
    const found = reminder('sue-government-6m', '2026-03-02', '2026-03-03', {
      'sue-government-land-20y': land,
      'sue-government-5y': other,
    })
    expect(found?.day).toBe(day)
  })

  test('says its day in full words', () => {
    expect(reminder('labour-award-sue-15d', '2026-03-02', '2026-03-03')?.words).toBe(
      '不服劳动仲裁裁决，去法院起诉：最晚 2026年3月17日（周二）。早点办，别等最后一天。有疑问打 12348。',
    )
  })

  test('is not offered for what someone else has to do', () => {
    expect(reminder('legal-aid-7d', '2026-03-02', '2026-03-03')).toBeNull()
  })

  test('names every wait of the reader as one, and no wait as a last day', () => {
    for (const rule of book.rules.filter(({ period }) => period !== null)) {
      const found = reminder(rule.id, '2026-03-02', '2026-03-03')
      if (!found) continue
      expect(found.summary.startsWith('可以')).toBe(rule.kind === 'wait')
    }
  })
})
