import { useState } from 'react'
import type { PlanInWords } from '../../api'

const atOnce = 50

/** What publishing would do, by the names that people know. */
export function DiffView({ diff: { added, removed, changed, unchanged } }: Pick<PlanInWords, 'diff'>) {
  return (
    <>
      <p>
        新增 <b>{added.length}</b> 条，修改 <b>{changed.length}</b> 条，删除 <b>{removed.length}</b> 条，{unchanged}{' '}
        条不变。
      </p>
      <Names title="删除的" names={removed.map(({ name }) => name)} isOpen />
      {changed.length > 0 && (
        <details open>
          <summary>修改的 {changed.length} 条</summary>
          <Changes changed={changed} />
        </details>
      )}
      <Names title="新增的" names={added.map(({ name }) => name)} />
    </>
  )
}

function Changes({ changed }: Pick<PlanInWords['diff'], 'changed'>) {
  const [shown, setShown] = useState(atOnce)
  return (
    <>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">哪一条</th>
              <th scope="col">哪一格</th>
              <th scope="col">原来</th>
              <th scope="col">改成</th>
            </tr>
          </thead>
          <tbody>
            {changed.slice(0, shown).flatMap(({ id, name, fields }) =>
              fields.map(({ heading, before, after }) => (
                <tr key={`${id} ${heading}`}>
                  <td>{name}</td>
                  <td>{heading}</td>
                  <td>{before || '（空）'}</td>
                  <td>{after || '（空）'}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <More shown={shown} all={changed.length} onMore={setShown} />
    </>
  )
}

function Names({ title, names, isOpen = false }: { title: string; names: readonly string[]; isOpen?: boolean }) {
  const [shown, setShown] = useState(atOnce)
  if (names.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} {names.length} 条
      </summary>
      <ol>
        {names.slice(0, shown).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same
          <li key={index}>{name}</li>
        ))}
      </ol>
      <More shown={shown} all={names.length} onMore={setShown} />
    </details>
  )
}

function More({ shown, all, onMore }: { shown: number; all: number; onMore: (shown: number) => void }) {
  if (shown >= all) return null
  return (
    <button type="button" className="quiet" onClick={() => onMore(shown + 10 * atOnce)}>
      还有 {all - shown} 条，接着看
    </button>
  )
}
