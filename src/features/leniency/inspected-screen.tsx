import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { textsOf } from '@/domain/content/statement'
import type { InspectionStage } from '@/domain/leniency/leniency'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Grounds } from '@/ui/cites/grounds'
import { NothingYet } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { TickSteps } from '@/ui/tick/tick-steps'
import { AppealRow } from './appeal-row'
import { groundOf } from './catalogue'
import { useLeniency } from './leniency-store'

const title = '检查的人来过了'

/** What to see to once an inspector has been: whatever has been seen to is ticked, and stays so on this phone. */
export function InspectedScreen({ stage }: { stage: InspectionStage | undefined }) {
  if (stage) return <Stage stage={stage} />
  if (leniencyPack.inspected.length === 0) return <NothingYet title={title} />
  return (
    <Page title={title}>
      <View className="panel">
        <View>走到哪一步了？点开，一样一样对，做到的打个勾。</View>
        <View className="soft">打的勾只记在这部手机上。</View>
      </View>
      <View className="panel">
        {leniencyPack.inspected.map((each, index) => (
          <StageRow key={each.id} stage={each} number={index + 1} />
        ))}
        <AppealRow />
      </View>
    </Page>
  )
}

function StageRow({ stage: { id, title: name, items }, number }: { stage: InspectionStage; number: number }) {
  const ticked = useLeniency((l) => l.ticks[id]?.length ?? 0)
  return (
    <Row
      icon="list-checks"
      title={`${number}. ${name}`}
      note={ticked > 0 ? `对过 ${ticked} 样，一共 ${items.length} 样` : `一共 ${items.length} 样`}
      onTap={() => goTo(routes.inspected(id))}
    />
  )
}

function Stage({ stage }: { stage: InspectionStage }) {
  const { id, title: name, items } = stage
  const ticks = useLeniency((l) => l.ticks[id])
  const tick = useLeniency((l) => l.tick)
  const next = leniencyPack.inspected[leniencyPack.inspected.indexOf(stage) + 1]
  return (
    <Page title={name} spoken={textsOf(items)}>
      <View className="panel">
        <TickSteps
          steps={items}
          labelOf={(number) => `第 ${number} 样，对过了`}
          isTicked={(words) => ticks?.includes(words) ?? false}
          onTick={(words) => tick(id, words)}
        />
        <Grounds of={items} groundOf={groundOf} />
      </View>
      {next && (
        <View className="panel">
          <BigButton
            icon="arrow-right"
            text={`下一步：${next.title}`}
            onTap={() => replaceWith(routes.inspected(next.id))}
          />
        </View>
      )}
    </Page>
  )
}
