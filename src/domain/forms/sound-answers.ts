import { checkField } from './field-check'
import { answerTo, type Entry, type Field, type FormAnswers, type FormTemplate, fieldOf, pagesOf } from './form'

/** An answer that can not be right as it stands: the paper goes without it. */
export interface FaultyItem {
  /** Where it is mended: a place in `pagesOf`. */
  page: number
  field: Field
  problem: string
}

/** @param today ISO `YYYY-MM-DD` */
export function faultyItems(form: FormTemplate, answers: FormAnswers, today: string): FaultyItem[] {
  return pagesOf(form, answers).flatMap(({ step, entry, fields }, page) => {
    const given = entry === null ? undefined : answers.groups[step.id]?.[entry]
    return fields.flatMap((field): FaultyItem[] => {
      const { problem } = checkField(field, answerTo(form, answers, field.id, given), today)
      return problem === null ? [] : [{ page, field, problem }]
    })
  })
}

/** The answers that can stand on a paper: those that fail their check are left out. */
export function soundAnswers(form: FormTemplate, { fields, groups }: FormAnswers, today: string): FormAnswers {
  const sound = (entry: Entry): Entry =>
    Object.fromEntries(
      Object.entries(entry).flatMap(([id, text]) => {
        const field = fieldOf(form, id)
        const { value, problem } = field ? checkField(field, text, today) : { value: text, problem: null }
        return problem === null ? [[id, value]] : []
      }),
    )
  return {
    fields: sound(fields),
    groups: Object.fromEntries(Object.entries(groups).map(([step, list]) => [step, list.map(sound)])),
  }
}
