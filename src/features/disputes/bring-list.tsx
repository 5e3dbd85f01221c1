import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { thingsIn } from '@/domain/disputes/things'
import { Heading } from '@/ui/page/heading'
import { StatementText } from '@/ui/statement/statement-list'
import { TickChip } from '@/ui/tick/tick'
import type { TickedPage } from './use-ticks'

/** What to bring: each thing to be ticked when it lies ready, and what is more than a thing, in its own words. */
export function BringList({ bring, ticks }: { bring: readonly Statement[]; ticks: TickedPage }) {
  if (bring.length === 0) return null
  const things = [...new Set(bring.flatMap(({ text }) => thingsIn(text) ?? []))]
  const others = bring.filter(({ text }) => thingsIn(text) === undefined)
  return (
    <>
      <Heading level={2}>带上这些</Heading>
      <View>
        {things.map((thing) => (
          <TickChip key={thing} text={thing} ticked={ticks.isTicked(thing)} onTick={() => ticks.tick(thing)} />
        ))}
      </View>
      {others.length > 0 && (
        <View className="panel">
          {others.map((statement) => (
            <StatementText key={statement.text} statement={statement} />
          ))}
        </View>
      )}
    </>
  )
}
