import type { Figure } from '../../api'

/** What is published against what the report says there is. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="figures">
      {figures.map(({ label, found, count, unit }) => (
        <li key={label}>
          <span>
            {label}：公布了 <b>{found}</b>，报告里 {count} {unit}
          </span>
          <meter aria-label={label} value={Math.min(found, count)} max={count} />
        </li>
      ))}
    </ul>
  )
}
