import { codeCount, codeOf, foldCode, isSound } from '../../../src/domain/places/board-code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('every number has a code of its own, sound, of five visible characters', () => {
  const codes = new Set<string>()
  for (let number = 1; number < codeCount; number += 97) {
    const code = codeOf(number)
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
    if (!isSound(code)) throw new Error(`${code} does not hold`)
    codes.add(code)
  }
  expect(codes.size).toBe(Math.ceil((codeCount - 1) / 97))
})

test('numbers stay with their codes for ever: they are printed', () => {
  expect([1, 2, 3, 385, 524_289].map(codeOf)).toEqual(['KRVQE', '7HQE9', 'VAK5T', 'Y5FQ9', '3RVQ3'])
})

test.each([0, -1, 1.5, codeCount, Number.NaN])('%d has no code', (number) => {
  expect(() => codeOf(number)).toThrow(RangeError)
})

const samples = Array.from({ length: 400 }, (_, index) => codeOf(1 + index * 2617))

test('every single wrong character is noticed', () => {
  for (const code of samples)
    for (let place = 0; place < code.length; place++)
      for (const wrong of alphabet)
        if (wrong !== code.charAt(place) && isSound(code.slice(0, place) + wrong + code.slice(place + 1)))
          throw new Error(`${wrong} at ${place} of ${code} passes`)
})

test('every two characters that changed places are noticed, next to each other or not', () => {
  for (const code of samples)
    for (let a = 0; a < code.length; a++)
      for (let b = a + 1; b < code.length; b++) {
        const swapped = [...code]
        swapped[a] = code.charAt(b)
        swapped[b] = code.charAt(a)
        if (swapped[a] !== swapped[b] && isSound(swapped.join(''))) throw new Error(`${code}: ${a} and ${b} may swap`)
      }
})

test('of all strings of the right length, one in thirty-two passes', () => {
  let sound = 0
  for (const a of alphabet) for (const b of alphabet) for (const c of alphabet) if (isSound(`0${a}${b}${c}K`)) sound++
  expect(sound).toBe(alphabet.length ** 2)
})

test.each(['krvqe', 'KRV QE', 'ＫＲＶＱＥ', ' kr-vqe ', 'KRVQ·E'])('%j is read as it was meant', (typed) => {
  expect(foldCode(typed)).toBe('KRVQE')
})

test('letters that look like digits are those digits', () => {
  expect(foldCode('oOiIlL')).toBe('001111')
})

test.each(['', 'KRVQ', 'KRVQE5', 'KRVQU', 'UU200', '示例五个字', 'constructor'])('%j is not sound', (typed) => {
  expect(isSound(foldCode(typed))).toBe(false)
})
