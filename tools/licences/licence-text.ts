/** A licence as it stands in a package. */
interface LicenceText {
  /** The copyright lines, one below the other; empty where there are none. */
  copyright: string
  /** The words alone, a blank line between paragraphs: licences of the same words have the same. */
  words: string
}

const title = /^(the )?(mit|isc|bsd|apache) licen[sc]e( \(mit\))?$|^this software is licensed under the mit license:$/i
const copyrightLine = /^(copyright\b|\(c\)|©|all rights reserved)/i

/** Takes the copyright lines from the head of a licence; those further down belong to a part of it and stay there. */
export function readLicence(text: string): LicenceText {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0)
  const isCopyright = (lines: readonly string[]) => lines.every((line) => copyrightLine.test(line))
  const isTitle = (lines: readonly string[]) => lines.length === 1 && title.test(lines[0] as string)
  const begin = paragraphs.findIndex((lines) => !isTitle(lines) && !isCopyright(lines))
  const [head, body] = begin < 0 ? [paragraphs, []] : [paragraphs.slice(0, begin), paragraphs.slice(begin)]
  const noted = head.some(isCopyright) ? head : body
  return {
    copyright: noted.filter(isCopyright).flat().join('\n'),
    words: body.map(joinLines).join('\n\n'),
  }
}

/** Shorter than this, a line was not broken for the width of a page: what follows begins a line of its own. */
const brokenFrom = 50
const listItem = /^([-*•]|\d+[.)]|[a-z][.)]|[ivx]+\.|\([a-z\d]+\)|["'`]?\/)\s?/

function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line, at) => {
    if (at === 0) return line
    const goesOn = (lines[at - 1] as string).length >= brokenFrom && !listItem.test(line)
    return `${text}${goesOn ? ' ' : '\n'}${line}`
  }, '')
}
