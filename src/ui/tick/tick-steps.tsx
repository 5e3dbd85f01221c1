import type { Statement } from '@/domain/content/statement'
import { StatementText } from '../statement/statement-list'
import { TickStep } from './tick'

interface Props {
  steps: readonly Statement[]
  /** What each is ticked as, by its number. */
  labelOf: (number: number) => string
  isTicked: (words: string) => boolean
  onTick: (words: string) => void
}

/** What to do or to see to, in order; each is ticked by its words. */
export function TickSteps({ steps, labelOf, isTicked, onTick }: Props) {
  return steps.map((step, index) => (
    <TickStep
      key={step.text}
      number={index + 1}
      label={labelOf(index + 1)}
      ticked={isTicked(step.text)}
      onTick={() => onTick(step.text)}
    >
      <StatementText statement={step} />
    </TickStep>
  ))
}
