import { type FormEvent, useState } from 'react'
import type { SettleProps } from './settle'

/** What only a person can tell. */
export function Questions({ plan: { questions, answers: before }, isBusy, onSettle }: SettleProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const open = questions.filter(({ id }) => answers[id] === undefined).length
  const same = questions.length > 3 ? commonOptions(questions) : []
  const answer = (event: FormEvent) => {
    event.preventDefault()
    onSettle({ answers: { ...before, ...answers } })
  }
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">有 {questions.length} 个问题要回答</h2>
      <p>这些只有人知道。都答了，才看得到要变什么。</p>
      {same.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          className="quiet"
          onClick={() => setAnswers(Object.fromEntries(questions.map((question) => [question.id, id])))}
        >
          全部选“{label}”
        </button>
      ))}
      <form onSubmit={answer}>
        <ol className="questions">
          {questions.map(({ id, text, places, compare, options }) => (
            <li key={id}>
              <fieldset>
                <legend>{text}</legend>
                {places && <p className="note">说的是 {places}</p>}
                {compare && (
                  <dl>
                    <div>
                      <dt>原来</dt>
                      <dd>{compare.before}</dd>
                    </div>
                    <div>
                      <dt>现在</dt>
                      <dd>{compare.after}</dd>
                    </div>
                  </dl>
                )}
                {options.map((option) => (
                  <label className="tick" key={option.id}>
                    <input
                      type="radio"
                      name={id}
                      checked={answers[id] === option.id}
                      onChange={() => setAnswers({ ...answers, [id]: option.id })}
                    />
                    {option.label}
                  </label>
                ))}
              </fieldset>
            </li>
          ))}
        </ol>
        <button type="submit" disabled={isBusy || open > 0}>
          {open > 0 ? `还有 ${open} 个没有答` : '照这样回答'}
        </button>
      </form>
    </section>
  )
}

/** What every one of the questions can be answered with: of a hundred doubtful matches, most are the same. */
function commonOptions(questions: SettleProps['plan']['questions']) {
  const [first, ...others] = questions
  return (first?.options ?? []).filter(({ id, label }) =>
    others.every(({ options }) => options.some((option) => option.id === id && option.label === label)),
  )
}
