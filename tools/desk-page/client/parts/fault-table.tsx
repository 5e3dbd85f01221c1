import { useState } from 'react'
import type { PlanInWords } from '../../api'

const atOnce = 100

/** What must be mended in the table: where, what, and how. */
export function FaultTable({ plan: { faults, handle } }: { plan: PlanInWords }) {
  const [shown, setShown] = useState(atOnce)
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">有 {faults.length} 处要改</h2>
      <p>
        什么也没有公布。在自己的表里改，或者下载标了红的副本，在副本里改；改好再放进来。
        <a className="button" href={`/api/tables/${handle}/marked`} download>
          下载标红的副本
        </a>
      </p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">工作表</th>
              <th scope="col">行</th>
              <th scope="col">格</th>
              <th scope="col">哪里不对</th>
              <th scope="col">怎么改</th>
            </tr>
          </thead>
          <tbody>
            {faults.slice(0, shown).map(({ sheet, row, place, heading, message, fix }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
              <tr key={index}>
                <td>{sheet}</td>
                <td className="short">{row}</td>
                <td>
                  {place} {heading && `“${heading}”`}
                </td>
                <td>{message}</td>
                <td>{fix}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + atOnce)}>
          再看 {Math.min(atOnce, faults.length - shown)} 处
        </button>
      )}
    </section>
  )
}
