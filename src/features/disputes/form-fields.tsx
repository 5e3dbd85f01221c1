import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { checkField } from '@/domain/forms/field-check'
import {
  answerTo,
  type Entry,
  type Field,
  type FormAnswers,
  type FormPage,
  type FormTemplate,
} from '@/domain/forms/form'
import { Choice } from '@/ui/choice/choice'
import { DateField } from '@/ui/field/date-field'
import { TextField } from '@/ui/field/text-field'
import { BigButton } from '@/ui/tap/big-button'
import { StatementView } from './form-directory'
import { useDrafts } from './form-drafts'
import './form.scss'

interface Props {
  form: FormTemplate
  answers: FormAnswers
  page: FormPage
  today: string
}

/** The fields of one page. Each change is in the draft at once: a phone that dies loses nothing of a paper that is kept. */
export function FormFields({ form, answers, page, today }: Props) {
  const saveDraft = useDrafts(form, (d) => d.saveDraft)
  const entry = page.entry === null ? undefined : (answers.groups[page.step.id]?.[page.entry] ?? {})
  const written = useRef(answers)
  const write = (next: FormAnswers) => {
    written.current = next
    saveDraft(form.id, next)
  }
  const values = page.fields.map((field) => answerTo(form, answers, field.id, entry))
  const round = useRound(values.join('\n'), answers === written.current)
  const { repeat, id: step } = page.step
  const entries = answers.groups[step]?.length ?? 0
  return (
    <View className="panel">
      {page.fields.map((field, index) => (
        <FieldView
          key={`${field.id}/${round}`}
          field={field}
          value={values[index] ?? ''}
          today={today}
          onChange={(value) => write(withAnswer(answers, page, field.id, value))}
          basis={field.required === undefined ? undefined : form.basis[field.required]}
        />
      ))}
      {repeat && page.entry !== null && Math.max(entries, page.entry + 1) < repeat.max && (
        <BigButton
          quiet
          text={`再加一个${repeat.name}`}
          onTap={() => write(withEntry(answers, step, Math.max(entries, (page.entry ?? 0) + 1)))}
        />
      )}
    </View>
  )
}

/** Grows with each time the answers were changed on another page: what stands in the boxes is then typed no longer. */
function useRound(values: string, own: boolean): number {
  const seen = useRef({ values, round: 0 })
  if (seen.current.values !== values) seen.current = { values, round: seen.current.round + (own ? 0 : 1) }
  return seen.current.round
}

function withAnswer(answers: FormAnswers, { step, entry }: FormPage, field: string, value: string): FormAnswers {
  if (entry === null) return { ...answers, fields: { ...answers.fields, [field]: value } }
  const filled = withEntry(answers, step.id, entry)
  const list = (filled.groups[step.id] ?? []).map((old, at): Entry => (at === entry ? { ...old, [field]: value } : old))
  return { ...filled, groups: { ...filled.groups, [step.id]: list } }
}

/** The answers with a repeated step long enough to have an entry at `at`. */
function withEntry(answers: FormAnswers, step: string, at: number): FormAnswers {
  const list = answers.groups[step] ?? []
  const added = Array.from({ length: Math.max(at + 1 - list.length, 0) }, (): Entry => ({}))
  return { ...answers, groups: { ...answers.groups, [step]: [...list, ...added] } }
}

interface FieldProps {
  field: Field
  value: string
  today: string
  onChange: (value: string) => void
  basis: FormTemplate['basis'][string] | undefined
}

/** The keyboard of figures has no line for `0635-5200000`: a phone number is typed on the whole one. */
const keyboards = { amount: 'digit', number: 'number', idNumber: 'idcard' } as const

function FieldView({ field, value, today, onChange, basis }: FieldProps) {
  const [typed, setTyped] = useState(value)
  const problem = checkField(field, typed, today).problem ?? undefined
  const change = (text: string) => {
    setTyped(text)
    onChange(checkField(field, text, today).value)
  }
  return (
    <View className="form__field">
      {field.kind === 'choice' && (
        <Choice
          label={field.label}
          hint={field.hint}
          options={(field.options ?? []).map(({ id, text }) => ({ value: id, text }))}
          value={value}
          onChoose={onChange}
        />
      )}
      {field.kind === 'date' && (
        <DateField label={field.label} hint={field.hint} value={value} onChange={change} fault={problem} />
      )}
      {field.kind !== 'choice' && field.kind !== 'date' && (
        <TextField
          label={field.label}
          value={typed}
          onChange={change}
          fault={problem}
          long={field.kind === 'longText'}
          {...(field.hint === undefined ? {} : { hint: field.hint })}
          {...(field.kind in keyboards ? { keyboard: keyboards[field.kind as keyof typeof keyboards] } : {})}
        />
      )}
      {basis && <StatementView statement={basis} />}
    </View>
  )
}
