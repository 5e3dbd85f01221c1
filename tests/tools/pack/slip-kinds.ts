/** A file with one slip, and the line it was made on; without a line where it is of the whole file. */
interface Slipped {
  text: string | Uint8Array
  line?: number
}

/** Makes its slip at a place of a sound file, counted from 0 and round again; nothing where the file has no such place. */
export type SlipKind = (text: string, place: number) => Slipped | undefined

/** Replaces one match of `pattern`, picked among the lines that are no comments. */
function replacing(pattern: RegExp, replacement: string | ((found: RegExpExecArray) => string)): SlipKind {
  return (text, nth) => {
    const lines = text.split('\n')
    const places = lines.flatMap((line, index) =>
      /^\s*#/.test(line) ? [] : [...line.matchAll(new RegExp(pattern, 'gu'))].map((found) => ({ index, found })),
    )
    const place = places[nth % places.length]
    if (!place) return undefined
    const { index, found } = place
    const line = lines[index] ?? ''
    const put = typeof replacement === 'string' ? replacement : replacement(found as RegExpExecArray)
    lines[index] = line.slice(0, found.index) + put + line.slice(found.index + found[0].length)
    return { text: lines.join('\n'), line: index + 1 }
  }
}

/** Puts a line before a line of content. */
const inserting =
  (put: (line: string) => string | undefined): SlipKind =>
  (text, nth) => {
    const lines = text.split('\n')
    const places = lines.flatMap((line, index) => (/^\s*(#|$)/.test(line) || put(line) === undefined ? [] : [index]))
    const index = places[nth % places.length]
    if (index === undefined) return undefined
    lines.splice(index, 0, put(lines[index] ?? '') ?? '')
    return { text: lines.join('\n'), line: index + 1 }
  }

const field = '(?<=^ *(?:- )?[a-zA-Z]+)'
const words = '(?<=(?:text|title|summary|stem|explanation|why|name): )(?=\\p{Script=Han})'
const lineStart = '^ +(?=\\S)'

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

export const slipKinds: Record<string, SlipKind> = {
  'full-width colon': replacing(new RegExp(`${field}: `), '：'),
  'full-width colon and a space': replacing(new RegExp(`${field}:(?= |$)`), '：'),
  'full-width colon in braces': replacing(/(?<=[{,] [a-zA-Z]+): /, '：'),
  'full-width comma between fields': replacing(/, (?=[a-zA-Z]+: )/, '，'),
  'full-width comma between items': replacing(/(?<=\[[^\]{]*), (?![a-zA-Z]+: )/, '，'),
  'full-width comma between groups': replacing(/(?<=\}), (?=\{)/, '，'),
  'full-width space in the indentation': replacing(/(?<=^ *) (?= *\S)/, '\u3000'),
  'full-width space after a colon': replacing(/(?<=^ *(?:- )?[a-zA-Z]+:) /, '\u3000'),
  'full-width space in words': replacing(/(?<=\p{Script=Han})(?=\p{Script=Han})/u, '\u3000'),
  'full-width quotes': replacing(/"([^"]*)"/, ([, inner]) => `＂${inner}＂`),
  'smart quotes': replacing(/"([^"]*)"/, ([, inner]) => `“${inner}”`),
  'smart single quotes': replacing(/'([^']*)'/, ([, inner]) => `‘${inner}’`),
  'smart quotes instead of single ones': replacing(/'([^']*)'/, ([, inner]) => `“${inner}”`),
  'one smart quote at the end': replacing(/"([^"]*)"/, ([, inner]) => `"${inner}”`),
  'one smart quote at the beginning': replacing(/"([^"]*)"/, ([, inner]) => `“${inner}"`),
  'full-width brackets': replacing(/(?<=: )\[([^\]{]*)\]/, ([, inner]) => `［${inner}］`),
  'square corner brackets': replacing(/(?<=: )\[([^\]{]*)\]/, ([, inner]) => `【${inner}】`),
  'one full-width bracket': replacing(/(?<=: \[[^\]{]*)\]/, '］'),
  'full-width braces': replacing(/\{ ([^{}]*) \}/, ([, inner]) => `｛${inner}｝`),
  'one full-width brace': replacing(/ \}/, '｝'),
  'full-width dash': replacing(/(?<=^ *)- /, '－ '),
  'em dash': replacing(/(?<=^ *)- /, '— '),
  bullet: replacing(/(?<=^ *)- /, '• '),
  'full-width digits': replacing(/(?<=(?:count|value|articles|year|difficulty): )(\d+)/, ([digits = '']) =>
    digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  'full-width field': replacing(/(?<=^ *(?:- )?)[a-z](?=[a-zA-Z]+: )/, ([letter = '']) =>
    String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
  ),
  'tab in the indentation': replacing(new RegExp(lineStart), '\t'),
  'tab after a colon': replacing(new RegExp(`${field}: `), ':\t'),
  'tab in words': replacing(new RegExp(`${words}.`, 'u'), ([letter]) => `${letter}\t`),
  'no opening quote': replacing(/"(?=[^"]*")/, ''),
  'no closing quote': replacing(/(?<="[^"]*)"/, ''),
  'no closing single quote': replacing(/(?<=: '[^']*)'/, ''),
  'an opening quote too many': replacing(new RegExp(words, 'u'), '"'),
  'no opening bracket': replacing(/(?<=: )\[/, ''),
  'no closing bracket': replacing(/(?<=\[[^\]']*)\](?=$)/, ''),
  'no inner closing bracket': replacing(/(?<=: \[[^\]'{]*)\](?=.)/, ''),
  'a closing bracket too many': replacing(/(?<=: \[[^\]']*\])$/, ']'),
  'no opening brace': replacing(/(?<=- )\{ /, ''),
  'no closing brace': replacing(/ \}$/, ''),
  'no inner closing brace': replacing(/ \}(?=,)/, ''),
  'no inner opening brace': replacing(/(?<=[[,] ?)\{ /, ''),
  'a bracket for a brace': replacing(/ \}$/, ' ]'),
  'a closing brace too many': replacing(/(?<=\})$/, '}'),
  'one space more': replacing(/^(?= *\S)/, ' '),
  'two spaces more': replacing(/^(?= *\S)/, '  '),
  'one space less': replacing(/^ (?= *\S)/, ''),
  'two spaces less': replacing(/^ {2}(?= *\S)/, ''),
  'no space after a colon': replacing(new RegExp(`${field}: (?=\\S)`), ':'),
  'no space after a colon in braces': replacing(/(?<=[{,] [a-zA-Z]+): (?=[^"'[{])/, ':'),
  'no space after a dash': replacing(/(?<=^ *)- (?=\S)/, '-'),
  'no colon': replacing(new RegExp(`${field}:(?= |$)`), ''),
  'no colon in braces': replacing(/(?<=[{,] [a-zA-Z]+): /, ' '),
  'an equals sign for a colon': replacing(new RegExp(`${field}: `), '= '),
  'no dash': replacing(/(?<=^ *)- /, '  '),
  'no dash and no room for it': replacing(/(?<=^ *)- /, ''),
  'a dash too many': replacing(/(?<=^ +)(?=[a-zA-Z]+: )/, '- '),
  'control character': replacing(new RegExp(`${words}.`, 'u'), ([letter]) => `${letter}\u0007`),
  'zero-width space': replacing(/(?<=\S)(?=\S)/, '\u200b'),
  'no-break space': replacing(/ /, '\u00a0'),
  'field twice': inserting((line) => (/^ *[a-z]+: \S/.test(line) ? line : undefined)),
  'colon in words': replacing(new RegExp(`${words}.`, 'u'), ([letter]) => `${letter}: `),
  'hash in words': replacing(new RegExp(`${words}.`, 'u'), ([letter]) => `${letter} #`),
  'hash and a space in words': replacing(new RegExp(`${words}.`, 'u'), ([letter]) => `${letter} # `),
  ...Object.fromEntries(
    [...'@%&*!|>[{`#'].map((sign) => [`${sign} before words`, replacing(new RegExp(words, 'u'), sign)]),
  ),
  'bracketed first word': replacing(new RegExp(words, 'u'), '[重要]'),
  'yes for true': replacing(/(?<=: )true/, 'yes'),
  'on for true': replacing(/(?<=: )true/, 'on'),
  'number for words': replacing(/"(\d+)"/, ([, digits]) => `0${digits}`),
  'broken line': replacing(/(?<=(?:text|stem|summary): .{6,}),?(?=.{6,}$)/u, '\n  '),
  'two documents': inserting(() => '---'),
  'end of document': inserting(() => '...'),
  'impossible day': replacing(/\d{4}-\d\d-\d\d/, '2026-02-30'),
  'impossible month': replacing(/\d{4}-\d\d-\d\d/, '2026-13-01'),
  'date with dots': replacing(/\d{4}-\d\d-\d\d/, '2026.1.5'),
  'misspelt field': replacing(/(?<=^ *(?:- )?)([a-z]{2})([a-z]{2,})(?=: )/, ([, a = '', b]) => `${a[1]}${a[0]}${b}`),
  'UTF-16': (text) => ({ text: utf16(`\ufeff${text}`) }),
  'UTF-16 without its mark': (text) => ({ text: utf16(text.replace(/^(#.*\n)*/, '')) }),
}

/** Slips that do no harm: the file reads as before. */
export const harmless: Record<string, (text: string) => string> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'byte order mark': (text) => `\ufeff${text}`,
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
  'no line end at the end': (text) => text.trimEnd(),
  'two spaces after each colon': (text) => text.replace(/^( *[a-z]+): (?=\S)/gm, '$1:  '),
}
