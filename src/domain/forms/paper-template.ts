/** `{name}` or `{name:argument}` in the words of a template. */
export interface Placeholder {
  name: string
  argument?: string
}

/** `[…]`: left out while every placeholder in it is empty. */
export type Piece = { text: string } | Placeholder | { optional: Piece[] }

/** Splits a template's words. A bracket or brace that is no token stays as it is; `formFaults` reports it. */
export function parsePieces(template: string): Piece[] {
  return template
    .split(/(\[[^[\]]*\]|\{[A-Za-z][A-Za-z0-9]*(?::[A-Za-z0-9-]+)?\})/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (/^\[.*\]$/.test(part)) return { optional: parsePieces(part.slice(1, -1)) }
      if (!/^\{.*\}$/.test(part)) return { text: part }
      const [name = '', argument] = part.slice(1, -1).split(':')
      return argument === undefined ? { name } : { name, argument }
    })
}

/** Every placeholder, also those in optional parts. */
export function placeholdersIn(pieces: readonly Piece[]): Placeholder[] {
  return pieces.flatMap((piece) =>
    'name' in piece ? [piece] : 'optional' in piece ? placeholdersIn(piece.optional) : [],
  )
}
