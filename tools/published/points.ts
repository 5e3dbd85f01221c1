/** How points are numbered: `1.`, `（一）`, `①`. */
const numbered =
  /^(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．)）](?!\d)|[①-⑳])\s*/
/** Where a paragraph goes on to its next point. */
const nextPoint = /(?<=[；;。：:\s])(?=(?:[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|[①-⑳]|\d{1,2}[、.．](?!\d)))/g

/** The points of a line, each with its number. */
export const pointsOf = (line: string): string[] => line.split(nextPoint)

/** How a point is numbered; empty where it is not. */
export const numberingOf = (point: string): string => numbered.exec(point)?.[0] ?? ''

export const withoutNumbering = (point: string): string => point.slice(numberingOf(point).length)
