import { useState } from 'react'
import type { History, KindCard } from '../../api'
import { ask } from '../ask'
import { Field } from '../parts/field'
import { ListStateLine } from '../parts/list-state'
import { Said, Working } from '../parts/said'
import { useDesk, useWork } from '../use-desk'

const ways = { import: '导入了新的', restore: '换回了以前的一份', withdraw: '撤下了' }

/** What was published before, with who and when; any of it can be taken up again. */
export function HistoryScreen({ card: { kind, name }, refresh }: { card: KindCard; refresh: () => void }) {
  const { value: history, error, again } = useDesk<History>(`/api/kinds/${kind}/history`)
  const [by, setBy] = useState('')
  const [done, setDone] = useState<string>()
  const { words, error: refused, run, isBusy } = useWork()
  const change = (path: string, form: Record<string, unknown>, said: string) =>
    run(async () => {
      setDone(undefined)
      await ask(`/api/kinds/${kind}/${path}`, { form: { ...form, by } })
      setDone(said)
      again()
      refresh()
    })
  return (
    <>
      <p className="back">
        <a href={`#/${kind}`}>← {name}</a>
      </p>
      <h1>以前公布过的</h1>
      <Said error={error} />
      {!history && !error && <Working words="正在翻以前的……" />}
      {history && (
        <>
          <section aria-labelledby="now">
            <h2 id="now">现在公布的</h2>
            {history.now ? <ListStateLine list={history.now} /> : <p>没有公布。</p>}
          </section>
          <Field
            label="要换、要撤的，写上是谁（姓名）"
            note="换回去、撤下来，现在的这一份都还留在下面，不会丢。"
            value={by}
            onChange={setBy}
          />
          {history.now && (
            <button
              type="button"
              className="quiet"
              disabled={isBusy}
              onClick={() => change('withdraw', {}, `“${name}”已经撤下。`)}
            >
              撤下现在的这一份
            </button>
          )}
          <Working words={words} />
          <Said error={refused} done={done} />
          <section aria-labelledby="past">
            <h2 id="past">以前的</h2>
            {history.past.length === 0 && <p>还没有。以后每换一次，换下来的都留在这里。</p>}
            <ol className="past">
              {history.past.map(({ number, list, replacedOn, replacedBy, how }) => (
                <li key={number}>
                  {list ? <ListStateLine list={list} /> : <p>这一份是旧程序写的，现在读不了。</p>}
                  <p className="note">
                    {replacedOn} {replacedBy} {ways[how]}，这一份换了下来。
                  </p>
                  {list && (
                    <button
                      type="button"
                      className="quiet"
                      disabled={isBusy}
                      onClick={() => change('restore', { number }, '已经换回这一份。')}
                    >
                      换回这一份（{list.documentNumber}，{list.count} 条）
                    </button>
                  )}
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </>
  )
}
