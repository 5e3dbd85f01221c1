import type { DeskCoverage } from '../../../desk/coverage'
import { Figures } from '../parts/figures'
import { Said, Working } from '../parts/said'
import { useDesk } from '../use-desk'

/** What is published of what the report says there is. */
export function CoverageScreen() {
  const { value, error } = useDesk<DeskCoverage>('/api/coverage')
  return (
    <>
      <h1>公布了多少</h1>
      <Said error={error} />
      {!value && !error && <Working words="正在数……" />}
      {value && (
        <>
          <section aria-labelledby="lists">
            <h2 id="lists">名单</h2>
            <div className="wide">
              <table>
                <thead>
                  <tr>
                    <th scope="col">名单</th>
                    <th scope="col">怎么样了</th>
                  </tr>
                </thead>
                <tbody>
                  {value.lists.map(({ name, states }) => (
                    <tr key={name}>
                      <th scope="row">{name}</th>
                      <td>{states.join('，')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
          <section aria-labelledby="figures">
            <h2 id="figures">和报告的数字比</h2>
            <Figures figures={value.figures} />
          </section>
          <section aria-labelledby="channels">
            <h2 id="channels">
              解纷的渠道：{value.channels.length} 个里 {value.channels.filter(({ isReached }) => isReached).length}{' '}
              个有电话
            </h2>
            <ul className="reached">
              {value.channels.map(({ name, isReached }) => (
                <li key={name}>
                  {name}：{isReached ? '有电话' : <b>没有电话</b>}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
