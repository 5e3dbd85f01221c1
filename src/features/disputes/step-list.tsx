import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { Heading } from '@/ui/page/heading'
import { StatementText } from '@/ui/statement/statement-list'
import { TickStep } from '@/ui/tick/tick'
import type { TickedPage } from './use-ticks'

/** What to do, in order; what is done gets a tick. */
export function StepList({ steps, ticks }: { steps: readonly Statement[]; ticks: TickedPage }) {
  return (
    <>
      <Heading level={2}>照着做，一步一步来</Heading>
      <View className="panel">
        {steps.map((step, index) => (
          <TickStep
            key={step.text}
            number={index + 1}
            label={`第 ${index + 1} 步，做好了`}
            ticked={ticks.isTicked(step.text)}
            onTick={() => ticks.tick(step.text)}
          >
            <StatementText statement={step} />
          </TickStep>
        ))}
      </View>
    </>
  )
}
