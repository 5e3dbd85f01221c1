import type { Overview } from '../../api'
import { Figures } from '../parts/figures'
import { ListStateLine } from '../parts/list-state'

/** What there is to publish, and what waits for a signature. */
export function HomeScreen({ overview: { kinds, county } }: { overview: Overview }) {
  const waiting = kinds.filter(({ list }) => list && !list.approval)
  return (
    <>
      <h1>{county}公布的名单</h1>
      {waiting.length > 0 && (
        <section className="waiting" aria-labelledby="waiting">
          <h2 id="waiting">等着签发</h2>
          <ul>
            {waiting.map(({ kind, name, list }) => (
              <li key={kind}>
                <a className="button" href={`#/${kind}/sign`}>
                  看“{name}”并签发
                </a>
                <span>
                  {list?.count} 条，{list?.importedOn} {list?.importedBy} 导入，要由另一个人签
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="cards">
        {kinds.map(({ kind, name, list, figures }) => (
          <li className="card" key={kind}>
            <h2>
              <a href={`#/${kind}`}>{name}</a>
            </h2>
            {list ? <ListStateLine list={list} /> : <p className="state">还没有公布</p>}
            <Figures figures={figures} />
          </li>
        ))}
      </ul>
    </>
  )
}
