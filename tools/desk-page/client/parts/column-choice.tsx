import { useId, useState } from 'react'
import type { Settling } from '../../api'
import type { SettleProps } from './settle'

/** What the officer says otherwise than it was read: columns by their letters, and values for all rows by what they are. */
export interface Chosen {
  letters: Readonly<Record<string, string>>
  constants: Readonly<Record<string, string>>
}

export const nothingChosen: Chosen = { letters: {}, constants: {} }

/** As the desk takes it: by what it is, the letters of its columns, or one value for all rows. */
export function chosenColumns({ letters, constants }: Chosen): Settling['columns'] {
  const chosen: Record<string, string> = {}
  for (const [column, target] of Object.entries(letters))
    chosen[target] = chosen[target] === undefined ? column : `${chosen[target]}+${column}`
  for (const [key, value] of Object.entries(constants)) if (value.trim() !== '') chosen[key] ??= value
  return chosen
}

interface ColumnChoiceProps extends Omit<SettleProps, 'onSettle'> {
  chosen: Chosen
  onChoose: (chosen: Chosen, skipHidden: boolean) => void
}

/** Which column was taken for what, to be put right. */
export function ColumnChoice({ plan: { columns: read, skipHidden }, isBusy, chosen, onChoose }: ColumnChoiceProps) {
  const id = useId()
  const [letters, setLetters] = useState(chosen.letters)
  const [constants, setConstants] = useState({ ...read.constants, ...chosen.constants })
  const [leaveHidden, setLeaveHidden] = useState(skipHidden)
  return (
    <details className="columns" open={read.missing.length > 0}>
      <summary>{read.guessed ? '表里的列是这样认的，请看一眼，不对的改过来' : '表里的列都认得（点开看）'}</summary>
      <p>标题在第 {read.headingRow} 行。改对了，点下面的“照这样重新读”；公布以后，下次的表还照这样认。</p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">列</th>
              <th scope="col">表里的标题</th>
              <th scope="col">表里写着</th>
              <th scope="col">这一列是</th>
            </tr>
          </thead>
          <tbody>
            {read.columns.map(({ letters: column, heading, target, examples, inside }) => (
              <tr key={column}>
                <td className="short" id={`${id}-${column}`}>
                  {column}列
                </td>
                <td>{heading || '（没有标题）'}</td>
                <td className="note">{examples.join('；')}</td>
                <td>
                  <select
                    aria-labelledby={`${id}-${column}`}
                    value={letters[column] ?? target}
                    onChange={({ currentTarget: { value } }) => setLetters({ ...letters, [column]: value })}
                  >
                    {read.targets.map((each) => (
                      <option key={each.target} value={each.target}>
                        {each.label}
                      </option>
                    ))}
                  </select>
                  {inside.length > 0 && <p className="note">括号里的是{inside.join('、')}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {read.missing.map(({ key, heading, labels }) => (
        <div className="field" key={key}>
          <label htmlFor={`${id}-${key}`}>表里没有“{heading}”这一列。每一行都一样的，在这里写：</label>
          <input
            id={`${id}-${key}`}
            list={labels.length > 0 ? `${id}-${key}-list` : undefined}
            value={constants[key] ?? ''}
            onChange={({ currentTarget: { value } }) => setConstants({ ...constants, [key]: value })}
          />
          <datalist id={`${id}-${key}-list`}>
            {labels.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </div>
      ))}
      <label className="tick">
        <input type="checkbox" checked={leaveHidden} onChange={(event) => setLeaveHidden(event.target.checked)} />
        藏起来的行和列不要
      </label>
      <button
        type="button"
        className="quiet"
        disabled={isBusy}
        onClick={() => onChoose({ letters, constants }, leaveHidden)}
      >
        照这样重新读
      </button>
    </details>
  )
}
