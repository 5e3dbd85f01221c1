import { View } from '@tarojs/components'
import type { Statement } from '@/domain/content/statement'
import { thingsIn } from '@/domain/disputes/things'
import { Heading } from '@/ui/page/heading'
import { StatementText } from '@/ui/statement/statement-list'
import { TickChip } from '@/ui/tick/tick'
import type { TickedPage } from './use-ticks'

/**
 * What to bring, each thing to be ticked when it lies ready: first what a text asks for, then our own tips, marked as such. What
 * is more than a thing stands in its own words.
 */
export function BringList({ bring, ticks }: { bring: readonly Statement[]; ticks: TickedPage }) {
  if (bring.length === 0) return null
  const asked = thingsOf(bring.filter(({ advice }) => !advice))
  const useful = thingsOf(bring.filter(({ advice }) => advice)).filter((thing) => !asked.includes(thing))
  const chips = (things: readonly string[]) =>
    things.map((thing) => (
      <TickChip key={thing} text={thing} ticked={ticks.isTicked(thing)} onTick={() => ticks.tick(thing)} />
    ))
  const others = bring.filter(({ text }) => thingsIn(text) === undefined)
  return (
    <>
      <Heading level={2}>带上这些</Heading>
      <View>{chips(asked)}</View>
      {useful.length > 0 && <View className="soft">小提醒：这些有的话也带上</View>}
      <View>{chips(useful)}</View>
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

const thingsOf = (bring: readonly Statement[]) => [...new Set(bring.flatMap(({ text }) => thingsIn(text) ?? []))]
