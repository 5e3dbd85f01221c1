const figureWords = '零壹贰叁肆伍陆柒捌玖'
const placeWords = ['', '拾', '佰', '仟']
const groupWords = ['', '万', '亿']

/**
 * An amount in capital numerals, 大写金额: "35000" → 叁万伍仟元整, "1200.05" → 壹仟贰佰元零伍分.
 * @param amount plain decimal below 10^12 with at most two places, as `checkAmount` gives it
 */
export function yuanInWords(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.')
  const yuan = wholeInWords(whole.replace(/^0+/, ''))
  const jiao = figureWord(fraction.charAt(0))
  const fen = figureWord(fraction.charAt(1))
  if (!jiao && !fen) return `${yuan || '零'}元整`
  // A zero is said between 元 and 分, and never first.
  const gap = yuan && !jiao ? '零' : ''
  return `${yuan && `${yuan}元`}${jiao ? `${jiao}角` : gap}${fen && `${fen}分`}`
}

const figureWord = (figure: string) => (figure > '0' ? figureWords.charAt(Number(figure)) : '')

function wholeInWords(figures: string): string {
  let words = ''
  let zero = false
  for (let index = 0; index < figures.length; index++) {
    const place = figures.length - 1 - index
    const figure = figureWord(figures.charAt(index))
    if (figure) words += `${zero ? '零' : ''}${figure}${placeWords[place % 4]}`
    zero = !figure
    const group = figures.slice(Math.max(0, index - 3), index + 1)
    if (place % 4 === 0 && /[1-9]/.test(group)) words += groupWords[place / 4]
  }
  return words
}
