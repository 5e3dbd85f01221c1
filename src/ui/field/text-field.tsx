import { Input, Textarea, View } from '@tarojs/components'
import { createElement } from 'react'
import { visible } from '@/domain/content/visible-text'
import { isWeapp } from '@/platform/target'
import { Fault, useFaultId } from './fault'
import './text-field.scss'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** What is wrong with the value, in plain words. */
  fault?: string | undefined
  /** Id of what says what is wrong, where that stands outside. */
  faultyBy?: string | undefined
  keyboard?: 'text' | 'number' | 'digit' | 'idcard'
  long?: boolean
  /** Width in characters, where the answer is short. */
  width?: number
  /** Ready to be written in as soon as it is there. */
  focus?: boolean
}

/** A labelled line or box to write in. What nobody sees of a pasted text stays out. */
export function TextField({
  label,
  value,
  onChange: tell,
  hint,
  fault,
  faultyBy,
  keyboard = 'text',
  long = false,
  width,
  focus = false,
}: Props) {
  const faultId = useFaultId()
  const input: InputProps = {
    label,
    value,
    onChange: (typed) => tell(visible(typed)),
    keyboard,
    long,
    width,
    faultyBy: fault ? faultId : faultyBy,
    focus,
  }
  return (
    <View className={`text-field ${input.faultyBy ? 'text-field--faulty' : ''}`}>
      <View className="text-field__label">{label}</View>
      {hint && <View className="soft">{hint}</View>}
      <Fault id={faultId} text={fault} />
      {isWeapp ? <NativeInput {...input} /> : <HtmlInput {...input} />}
    </View>
  )
}

interface InputProps {
  label: string
  value: string
  onChange: (value: string) => void
  keyboard: NonNullable<Props['keyboard']>
  long: boolean
  width: number | undefined
  faultyBy: string | undefined
  focus: boolean
}

const longest = { line: 100, box: 2000 }
const widthStyle = (width: number | undefined) => (width === undefined ? {} : { style: { width: `${width + 2}em` } })

function NativeInput({ label, value, onChange, keyboard, long, width, faultyBy, focus }: InputProps) {
  const aria = { ariaLabel: label, ...(faultyBy && { ariaInvalid: true, ariaDescribedby: faultyBy }) }
  const change = (event: { detail: { value: string } }) => onChange(event.detail.value)
  return long ? (
    <Textarea
      className="text-field__input text-field__input--long"
      value={value}
      maxlength={longest.box}
      autoHeight
      onInput={change}
      {...aria}
    />
  ) : (
    <Input
      className="text-field__input"
      type={keyboard}
      value={value}
      maxlength={longest.line}
      onInput={change}
      {...aria}
      {...(focus ? { focus } : {})}
      {...widthStyle(width)}
    />
  )
}

/** Taro's own H5 input hides its <input> from labels; a plain one is a real form control. */
function HtmlInput({ label, value, onChange, keyboard, long, width, faultyBy, focus }: InputProps) {
  return createElement(long ? 'textarea' : 'input', {
    className: `text-field__input ${long ? 'text-field__input--long' : ''}`,
    'aria-label': label,
    ...(faultyBy && { 'aria-invalid': true, 'aria-describedby': faultyBy }),
    value,
    maxLength: long ? longest.box : longest.line,
    ...(focus ? { autoFocus: true } : {}),
    ...(long
      ? { rows: 5 }
      : { inputMode: keyboard === 'number' ? 'numeric' : keyboard === 'digit' ? 'decimal' : 'text' }),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...widthStyle(width),
  })
}
