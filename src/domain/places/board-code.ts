/**
 * The code on a board or a poster: five characters, the last of them a check. Letters are Crockford's: no I, L, O or U, so
 * nothing is mistaken for a digit and a code spells no word.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const payloadLength = 4

/** How many codes there are. */
export const codeCount = alphabet.length ** payloadLength

/** The same, odd and near the golden section: neighbouring numbers get codes that look nothing alike. */
const spread = 648_055

/**
 * The code of a number from 1. Codes are spread over all there are, so that one mistyped beyond what the check sees is most
 * likely nobody's, and not the next village's.
 */
export function codeOf(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number >= codeCount)
    throw new RangeError(`no code has number ${number}`)
  let rest = (number * spread) % codeCount
  let payload = ''
  for (let place = 0; place < payloadLength; place++) {
    payload = alphabet.charAt(rest % alphabet.length) + payload
    rest = Math.floor(rest / alphabet.length)
  }
  return payload + alphabet.charAt(checkOf(payload))
}

/** A code as it is compared, however it was typed: full-width, small, with spaces, with the letters that look like digits. */
export function foldCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·.\-—–_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/** Whether a folded code is of the right shape and its check holds. */
export function isSound(code: string): boolean {
  return (
    code.length === payloadLength + 1 &&
    [...code].every((character) => alphabet.includes(character)) &&
    checkOf(code) === 0
  )
}

/**
 * Damm's check over the field of 32 elements (x⁵+x²+1, whose root 2 generates it): what has come so far, plus the next
 * digit, times 2. A changed character and two swapped ones, next to each other or not, never come out the same.
 */
function checkOf(code: string): number {
  return [...code].reduce((interim, character) => double(interim ^ alphabet.indexOf(character)), 0)
}

function double(element: number): number {
  const shifted = element << 1
  return shifted < alphabet.length ? shifted : shifted ^ 0b100101
}
