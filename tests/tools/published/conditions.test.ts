import { readConditions, writeConditions } from '../../../tools/published/conditions'

const all = (...lines: string[]) => ({ need: 'all' as const, lines })
const any = (...lines: string[]) => ({ need: 'any' as const, lines })

describe('conditions as lists write them', () => {
  test.each([
    ['one line', '初次违法', [all('初次违法')]],
    ['one line with a number in it', '货值不足500元，持续不到30日。', [all('货值不足500元，持续不到30日')]],
    [
      'a lead-in for all of them',
      '同时符合下列条件：\n1.初次违法；\n2.危害后果轻微（违法所得不足500元）；\n3.在限期内改正，或者被发现前主动改正的。',
      [all('初次违法', '危害后果轻微（违法所得不足500元）', '在限期内改正，或者被发现前主动改正的')],
    ],
    ['a lead-in for any of them', '有下列情形之一的：\n（一）没有获利\n（二）已经退款', [any('没有获利', '已经退款')]],
    ['one paragraph', '符合下列条件之一：1、没有获利；2、已经退款。', [any('没有获利', '已经退款')]],
    ['one paragraph for all', '须同时具备以下条件：①初次违法；②及时改正', [all('初次违法', '及时改正')]],
    ['any one', '符合以下任一条件的，不予处罚：\n1．甲\n2．乙', [any('甲', '乙')]],
    [
      'some of all, and any of others',
      '同时符合以下条件：\n1.初次违法\n2.有下列情形之一：\n（1）没有获利\n（2）已经退款\n3.及时改正',
      [all('初次违法', '及时改正'), any('没有获利', '已经退款')],
    ],
    ['a last line for all', '1.初次违法\n2.及时改正\n以上条件应同时具备', [all('初次违法', '及时改正')]],
    ['a last line for any', '1.没有获利\n2.已经退款\n以上情形符合一项即可', [any('没有获利', '已经退款')]],
    ['joined by or', '没有获利；或者\n已经退款', [any('没有获利', '已经退款')]],
    ['joined by and', '初次违法，且\n及时改正', [all('初次违法', '及时改正')]],
    ['any inside any', '有下列情形之一：\n1.甲\n2.有以下情形之一的：\n（1）乙\n（2）丙', [any('甲', '乙', '丙')]],
    ['one point under a lead-in', '有下列情形之一的：\n1.没有获利', [all('没有获利')]],
  ])('%s', (_, text, groups) => expect(readConditions(text)).toEqual({ groups }))

  test.each([
    ['several lines', '初次违法\n及时改正'],
    ['numbered lines', '1.初次违法；2.及时改正'],
    ['a lead-in that does not say', '符合下列条件的：\n1.初次违法\n2.及时改正'],
  ])('%s do not say whether all or any is meant: that is asked', (_, text) => {
    expect(readConditions(text)).toEqual({ unclear: 'need' })
    const [first, second] = ['初次违法', '及时改正']
    expect(readConditions(text, 'all')).toEqual({ groups: [all(first, second)] })
    expect(readConditions(text, 'any')).toEqual({ groups: [any(first, second)] })
  })

  test.each([
    ['all inside any', '有下列情形之一：\n1.甲\n2.同时符合下列条件：\n（1）乙\n（2）丙'],
    ['one list after another', '有下列情形之一：\n甲\n乙\n有下列情形之一：\n丙\n丁'],
    ['a lead-in before nothing', '同时符合下列条件：\n1.甲\n2.有下列情形之一：'],
  ])('%s is more than a page can say: it must be written otherwise', (_, text) =>
    expect(readConditions(text, 'all')).toEqual({ unclear: 'nested' }),
  )

  test.each([
    [[all('甲')]],
    [[all('甲', '乙')]],
    [[any('甲', '乙')]],
    [[all('甲'), any('乙', '丙')]],
    [[any('甲', '乙'), any('丙', '丁')]],
  ])('what is written out reads the same: %j', (groups) =>
    expect(readConditions(writeConditions(groups))).toEqual({ groups }),
  )
})
