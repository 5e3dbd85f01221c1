import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { KindCard, ListState, PlanInWords, Settling } from '../../api'
import { ask } from '../ask'
import { useWork } from '../use-desk'
import { ColumnChoice, chosenColumns, nothingChosen } from './column-choice'
import { DiffView } from './diff-view'
import { FaultTable } from './fault-table'
import { Field } from './field'
import { Phone } from './phone'
import { Questions } from './questions'
import { Said, Working } from './said'
import { Shortened } from './shortened'

interface PlanViewProps {
  card: KindCard
  plan: PlanInWords
  canPreview: boolean
  onPlan: (plan: PlanInWords) => void
  onPublished: () => void
}

/** What a table would do, step by step, down to publishing it. */
export function PlanView({ card, plan, canPreview, onPlan, onPublished }: PlanViewProps) {
  const { words, error, run, isBusy } = useWork()
  const [chosen, setChosen] = useState(nothingChosen)
  const settle = (change: Partial<Settling>) =>
    run(async (say) => {
      const { answers, keepBasis, skipHidden } = plan
      const form = { columns: chosenColumns(chosen), answers, keepBasis, skipHidden, ...change }
      onPlan(await ask<PlanInWords>(`/api/tables/${plan.handle}/settle`, { form }, say))
    }, '正在照改过的重新读……')
  const top = useRef<HTMLElement>(null)
  // The answer to what was handed in is where reading goes on.
  useEffect(() => top.current?.focus(), [])
  return (
    <section ref={top} tabIndex={-1} className="plan" aria-label="这张表">
      <h2>
        {plan.file}
        {plan.isReady && `：读到 ${plan.count} 条`}
      </h2>
      <p className="note">工作表“{plan.sheet}”</p>
      {plan.notices.length > 0 && (
        <ul className="notices">
          {plan.notices.map((notice) => (
            <li key={notice}>{notice}。</li>
          ))}
        </ul>
      )}
      <ColumnChoice
        plan={plan}
        isBusy={isBusy}
        chosen={chosen}
        onChoose={(now, skipHidden) => {
          setChosen(now)
          void settle({ columns: chosenColumns(now), skipHidden })
        }}
      />
      <Shortened plan={plan} isBusy={isBusy} onSettle={settle} />
      {plan.faults.length > 0 && <FaultTable plan={plan} />}
      {plan.questions.length > 0 && <Questions key={idsOf(plan)} plan={plan} isBusy={isBusy} onSettle={settle} />}
      <Working words={words} />
      <Said error={error} />
      {plan.isReady && (
        <>
          <section aria-labelledby="changes">
            <h2 id="changes">要变什么</h2>
            <DiffView diff={plan.diff} />
            {plan.counts.map((count) => (
              <p key={count}>和报告的数字比：{count}</p>
            ))}
          </section>
          <section aria-labelledby="look">
            <h2 id="look">看看样子</h2>
            <Phone
              path={`/api/kinds/${card.kind}/tables/${plan.handle}/look`}
              samples={plan.samples}
              canPreview={canPreview}
            />
          </section>
          <Publish plan={plan} onPublished={onPublished} />
        </>
      )}
    </section>
  )
}

const idsOf = ({ questions }: PlanInWords) => questions.map(({ id }) => id).join(' ')

function Publish({ plan, onPublished }: Pick<PlanViewProps, 'plan' | 'onPublished'>) {
  const [documentNumber, setDocumentNumber] = useState('')
  const [by, setBy] = useState('')
  const [allowRemovals, setAllowRemovals] = useState(false)
  const { words, error, run, isBusy } = useWork()
  const { tooMany, count, of } = plan.removals
  const publish = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      await ask<ListState>(`/api/tables/${plan.handle}/publish`, { form: { documentNumber, by, allowRemovals } })
      onPublished()
    })
  }
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">导入</h2>
      <form onSubmit={publish}>
        <Field label="出自哪个文件（文号）" value={documentNumber} onChange={setDocumentNumber} />
        <Field label="谁导入的（姓名）" value={by} onChange={setBy} note="签发要由另一个人来。" />
        {tooMany && (
          <label className="tick">
            <input
              type="checkbox"
              checked={allowRemovals}
              onChange={(event) => setAllowRemovals(event.target.checked)}
            />
            已经公布的 {of} 条里要删掉 {count} 条，超过五分之一。这些真的要删
          </label>
        )}
        <button type="submit" disabled={isBusy}>
          导入这 {plan.count} 条
        </button>
        <Working words={words} />
        <Said error={error} />
      </form>
    </section>
  )
}
