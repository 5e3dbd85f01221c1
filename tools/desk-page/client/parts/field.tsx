import { useId } from 'react'

interface FieldProps {
  label: string
  note?: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** A line to write in. */
export function Field({ label, note, value, onChange, placeholder }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        aria-describedby={note ? `${id}-note` : undefined}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <p className="note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
