/**
 * Takes formatting without content out of the XML of a worksheet while it is unpacked: a column that somebody coloured down to
 * the last row has a million cells that say nothing. What is left is read as before; rows keep their numbers.
 *
 * Pieces come in as bytes and go out as bytes, one for one in Latin-1, for all markup is ASCII. A piece ends before a row that
 * may go on in the next one.
 */
export function sheetPruner() {
  /** Pieces in which no row begins but at the start of the first. */
  let waiting: string[] = []
  let held = 0
  let last = ''
  return {
    push(piece: Uint8Array): Uint8Array {
      last += Buffer.from(piece).toString('latin1')
      const cut = last.lastIndexOf(rowStart)
      if (cut <= 0) {
        // What may be half of a row's start is looked at again.
        const sure = last.slice(0, 1 - rowStart.length)
        waiting.push(sure)
        held += sure.length
        last = last.slice(sure.length)
        return empty
      }
      const whole = waiting.join('') + last.slice(0, cut)
      last = last.slice(cut)
      waiting = []
      held = 0
      return Buffer.from(pruned(whole), 'latin1')
    },
    end: (): Uint8Array => Buffer.from(pruned(waiting.join('') + last), 'latin1'),
    /** Bytes that came in and neither went out nor were taken off. */
    held: () => held,
  }
}

const rowStart = '<row'
const empty = new Uint8Array()

function pruned(xml: string): string {
  // Between these marks stands text, which may look like markup.
  if (xml.includes('<![CDATA[') || xml.includes('<!--')) return xml
  return xml
    .replace(/<c(?:\s[^<>]*)?(?:\/>|>\s*<\/c>)/g, '')
    .replace(/<row(?:\s[^<>]*)?(?:\/>|(?<!\/)>\s*<\/row>)/g, '')
}
