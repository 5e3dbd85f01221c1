import type { SettleProps } from './settle'

/** Law text that was taken off, and a way to keep it. */
export function Shortened({
  plan: {
    shortened: { count, first },
    keepBasis,
  },
  isBusy,
  onSettle,
}: SettleProps) {
  if (count === 0 && !keepBasis) return null
  return (
    <details className="columns">
      <summary>
        {keepBasis ? '依据里的法条原文照抄着' : `有 ${count} 格依据抄了法条原文，只留下法的名称和条号（点开看）`}
      </summary>
      <ul>
        {first.map(({ row, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index}>
            第 {row} 行：{before} → <b>{after}</b>
          </li>
        ))}
        {count > first.length && <li>…… 还有 {count - first.length} 格</li>}
      </ul>
      <button type="button" className="quiet" disabled={isBusy} onClick={() => onSettle({ keepBasis: !keepBasis })}>
        {keepBasis ? '只留名称和条号' : '不缩短，照抄原文'}
      </button>
    </details>
  )
}
