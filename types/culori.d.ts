/** The part of culori that the tests use; it ships no types. Colours are CSS text. */
declare module 'culori' {
  export function wcagContrast(one: string, other: string): number
  /** Undefined where the text is no colour. */
  export function parse(colour: string): object | undefined
}
