import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { Heading } from '@/ui/page/heading'
import { TickSteps } from '@/ui/tick/tick-steps'
import type { TickedPage } from './use-ticks'

/** What to do, in order; what is done gets a tick. */
export function StepList({ steps, ticks }: { steps: readonly Statement[]; ticks: TickedPage }) {
  return (
    <>
      <Heading level={2}>照着做，一步一步来</Heading>
      <View className="panel">
        <TickSteps
          steps={steps}
          labelOf={(number) => `第 ${number} 步，做好了`}
          isTicked={ticks.isTicked}
          onTick={ticks.tick}
        />
      </View>
    </>
  )
}
