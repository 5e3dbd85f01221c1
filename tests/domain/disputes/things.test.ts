import { thingsIn } from '@/domain/disputes/things'

test.each([
  ['身份证、欠条原件、转账记录。', ['身份证', '欠条原件', '转账记录']],
  ['身份证；户口簿', ['身份证', '户口簿']],
  ['身份证。', ['身份证']],
])('%s is a list of things', (text, things) => {
  expect(thingsIn(text)).toEqual(things)
})

test.each(['原件交法院前，先复印一份。', '身份证、', '说清楚哪天在哪里发生了什么事情经过', '要带的：身份证、户口簿。'])(
  '%s is more than a list',
  (text) => {
    expect(thingsIn(text)).toBeUndefined()
  },
)
