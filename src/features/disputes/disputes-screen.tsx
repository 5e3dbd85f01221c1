import { View } from '@tarojs/components'
import { disputePack } from '@/content/dispute-pack'
import type { DisputeArea } from '@/domain/disputes/dispute-area'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { Fold } from '@/ui/fold/fold'
import type { IconName } from '@/ui/icon/icon-names'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { disputesPictures } from '@/ui/picture/sets/disputes-pictures'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { Row } from '@/ui/row/row'
import { RowOff } from '@/ui/row/row-off'
import { BigButton } from '@/ui/tap/big-button'
import { byId } from './by-id'
import { useDisputes } from './disputes-store'
import { NoSuchTree } from './no-such-tree'
import { TownshipChoice } from './township-choice'

const areaNames: Record<DisputeArea, string> = {
  home: '家里、邻里的事',
  work: '干活挣钱',
  land: '地和房',
  money: '花钱、借钱、被骗',
  harm: '伤人、出事、官司',
  office: '和政府打交道',
}

const trees = byId(disputePack.areas.flatMap((area) => area.trees))

/**
 * 解纷: pick the kind of trouble, or go straight to a door, a deadline or a paper. The kinds of an area are drawn when it is
 * opened: thirty rows would be more than a cheap phone draws at once, and more than anybody reads. `wanted` is the kind that
 * an address names; one that is here has a page of its own.
 */
export function DisputesScreen({ wanted }: { wanted?: string | undefined }) {
  const last = useDisputes((d) => d.last)
  const forgetLast = useDisputes((d) => d.forgetLast)
  const lastTree = last ? trees.get(last.tree) : undefined
  if (disputePack.areas.length === 0) return <NothingYet title="有了矛盾，找谁" />
  if (wanted !== undefined && !trees.has(wanted)) return <NoSuchTree />
  return (
    <Page title="有了矛盾，找谁">
      <View className="panel">
        <View>有人正在受伤害、有危险，先打 110；有人受伤，打 120。</View>
        <BigButton icon="phone" text="拨打 110" onTap={() => dial('110')} />
      </View>
      {last && lastTree && !lastTree.discreet && (
        <View className="panel">
          <RowOff what={`接着上次：${lastTree.title}`} onOff={forgetLast}>
            <Row
              icon="bookmark"
              title={`接着上次：${lastTree.title}`}
              onTap={() => goTo(routes.triage(last.tree, last.answers))}
            />
          </RowOff>
        </View>
      )}
      <Heading level={2}>是哪一类事</Heading>
      {disputePack.areas.map((area, index) => (
        <Fold
          key={area.id}
          title={areaNames[area.id]}
          note={area.trees.map(({ title }) => title).join('、')}
          picture={disputesPictures.find(area.trees[0]?.picture)}
          ochre={index % 2 === 1}
        >
          {area.trees.map((tree) => (
            <Row
              key={tree.id}
              icon={tree.icon as IconName}
              picture={disputesPictures.find(tree.picture)}
              title={tree.title}
              note={tree.summary}
              onTap={() => goTo(routes.triage(tree.id))}
            />
          ))}
        </Fold>
      ))}
      <Heading level={2}>直接找</Heading>
      <View className="panel">
        <Row
          icon="landmark"
          picture={mainPictures.of('classical-building')}
          title="都有哪些门路"
          note="谁管什么、要不要钱、带什么"
          onTap={() => goTo(routes.channels())}
        />
        <Row
          icon="calendar-days"
          picture={mainPictures.of('spiral-calendar')}
          title="算期限"
          note="最晚哪一天，一步一步算给你看"
          onTap={() => goTo(routes.deadlines())}
        />
        <Row
          icon="file-text"
          picture={mainPictures.of('memo')}
          title="写材料"
          note="照着填，存成文件或打印"
          onTap={() => goTo(routes.forms())}
        />
      </View>
      {disputePack.townships.length > 0 && (
        <>
          <Heading level={2}>你在哪个乡镇</Heading>
          <TownshipChoice />
        </>
      )}
    </Page>
  )
}
