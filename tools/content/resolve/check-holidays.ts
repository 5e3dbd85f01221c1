import { dayInWords, dayNumber, isWeekend } from '../../../src/domain/disputes/calendar'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { HolidayEntry } from '../schema/dispute-schema'
import type { Complain } from '../schema/pack-files'

type Tell = (path: Path, message: string) => void

/** Each notice by itself, and that they follow one another: of two for one year the later wins. */
export function checkHolidays(file: YamlFile<HolidayEntry[]>, complain: Complain): void {
  for (const [index, notice] of file.data.entries()) {
    const tell: Tell = (path, message) => complain(file, [index, ...path], message)
    const before = file.data[index - 1]
    if (before && before.year > notice.year)
      tell(['year'], `${notice.year} 年要排在 ${before.year} 年前面：按年份从早到晚写`)
    checkOff(notice, (place) => file.lineAt([index, 'holidays', place]), tell)
    checkWorked(notice, tell)
  }
}

/** 元旦 can begin in the last days of the year before, and a weekend be worked for it. */
const isOf = (year: number, day: string) => day >= `${year - 1}-12-20` && day <= `${year}-12-31`

function checkOff({ year, holidays }: HolidayEntry, lineOf: (place: number) => number, tell: Tell): void {
  for (const [place, { name, from, to }] of holidays.entries()) {
    const path = ['holidays', place]
    for (const [field, day] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!isOf(year, day)) tell([...path, field], `${name}的 ${day} 不在 ${year} 年：对照通知改年份`)
    if (to < from) tell([...path, 'to'], `${name}的 to（${to}）早于 from（${from}）：放假从 from 到 to`)
    const earlier = holidays.slice(0, place)
    const clash = earlier.findIndex((other) => from <= other.to && to >= other.from)
    const later = earlier.findIndex((other) => from < other.from)
    const called = (at: number) => `第${lineOf(at)}行的${holidays[at]?.name}`
    if (clash >= 0) tell(path, `${name}和${called(clash)}重叠：对照通知改日子`)
    else if (later >= 0) tell(path, `${name}要排在${called(later)}前面：按日子从早到晚写`)
  }
}

function checkWorked({ year, holidays, workdays }: HolidayEntry, tell: Tell): void {
  for (const [place, day] of workdays.entries()) {
    const path = ['workdays', place]
    const off = holidays.find(({ from, to }) => from <= day && day <= to)
    if (!isOf(year, day)) tell(path, `${day} 不在 ${year} 年：对照通知改年份`)
    else if (off) tell(path, `${day} 在${off.name}放假的日子里，不能又是上班的日子：对照通知留一个`)
    else if (!isWeekend(dayNumber(day)))
      tell(path, `${dayInWords(dayNumber(day))}本来就上班：workdays 只写调休上班的周末`)
    const before = workdays[place - 1]
    if (before !== undefined && day < before) tell(path, `${day} 要排在 ${before} 前面：按日子从早到晚写`)
  }
}
