import { View } from '@tarojs/components'
import { disputePack } from '@/content/dispute-pack'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import type { IconName } from '@/ui/icon/icon-names'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { treeById } from './directory'
import { useDisputes } from './disputes-store'
import { TownshipChoice } from './township-choice'

/** 解纷: pick the kind of trouble, or go straight to a door, a deadline or a paper. */
export function DisputesScreen() {
  const last = useDisputes((d) => d.last)
  const lastTree = last ? treeById(last.tree) : undefined
  if (disputePack.trees.length === 0) return <NothingYet title="有了矛盾，找谁" />
  return (
    <Page title="有了矛盾，找谁">
      <View className="panel">
        <View>有人正在受伤害、有危险，先打 110；有人受伤，打 120。</View>
        <BigButton icon="phone" text="拨打 110" onTap={() => dial('110')} />
      </View>
      {last && lastTree && !lastTree.discreet && (
        <View className="panel">
          <Row
            icon="bookmark"
            title={`接着上次：${lastTree.title}`}
            onTap={() => goTo(routes.triage(last.tree, last.answers))}
          />
        </View>
      )}
      <Heading level={2}>是哪一类事</Heading>
      <View className="panel">
        {disputePack.trees.map((tree) => (
          <Row
            key={tree.id}
            icon={tree.icon as IconName}
            title={tree.title}
            note={tree.summary}
            onTap={() => goTo(routes.triage(tree.id))}
          />
        ))}
      </View>
      <Heading level={2}>直接找</Heading>
      <View className="panel">
        <Row
          icon="landmark"
          title="都有哪些门路"
          note="谁管什么、要不要钱、带什么"
          onTap={() => goTo(routes.channels())}
        />
        <Row
          icon="calendar-days"
          title="算期限"
          note="最晚哪一天，一步一步算给你看"
          onTap={() => goTo(routes.deadlines())}
        />
        <Row icon="file-text" title="写材料" note="照着填，存成文件或打印" onTap={() => goTo(routes.forms())} />
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
