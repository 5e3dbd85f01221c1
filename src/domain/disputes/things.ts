/** A thing longer than that is a sentence, and stays one. */
const longest = 14

/**
 * The things that a line lists with 、 (身份证、欠条原件。), each to be ticked by itself; undefined where the line says more than
 * a list does.
 */
export function thingsIn(text: string): string[] | undefined {
  const things = text.replace(/。$/, '').split(/[、；]/)
  return things.every((thing) => thing !== '' && thing.length <= longest && !/[，：。]/.test(thing))
    ? things
    : undefined
}
