import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { kindNames, type LeniencyItem } from '@/domain/leniency/leniency'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Grounds } from '@/ui/cites/grounds'
import { NotFound } from '@/ui/empty/empty-page'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { OriginLine } from '@/ui/origin/origin-line'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { FavouriteTool } from '@/ui/tool/favourite-tool'
import { ShareTool } from '@/ui/tool/share-tool'
import { Tools } from '@/ui/tool/tools'
import { AppealRow } from './appeal-row'
import { groundOf, itemById, StatementView } from './catalogue'
import { ItemTags } from './item-tags'
import { useLeniency } from './leniency-store'
import './item-screen.scss'

/** One item: the breach, on what conditions, what must be put right, on what law, and who decides. */
export function ItemScreen({ id }: { id: string | undefined }) {
  const item = id === undefined ? undefined : itemById(id)
  if (!item) return <NotFound title="没有这一项" icon="scale" action="看全部事项" url={routes.leniencyItems()} />
  const { check } = leniencyPack
  return (
    <Page title={item.breach}>
      {item.demo && <DemoNotice />}
      <ItemTags item={item} />
      <Conditions item={item} />
      <Correction item={item} />
      {item.refused !== undefined && (
        <>
          <Heading level={2}>不改的话</Heading>
          <View className="panel">
            <View className="item-screen__line">{item.refused}</View>
          </View>
        </>
      )}
      <Heading level={2}>谁来定</Heading>
      <View className="panel">
        <View className="item-screen__line">{item.department}</View>
        {check && <StatementView statement={check.note} />}
      </View>
      <Basis item={item} />
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        <OnwardRows item={item} />
      </View>
      <Kept item={item} />
    </Page>
  )
}

/**
 * What must be put right. Where the law itself names nothing to put right, as with a child, self-defence or a plate read
 * wrongly, being let off does not hang on it, and nothing is said.
 */
function Correction({ item: { kind, correction, origin } }: { item: LeniencyItem }) {
  const { putRight, warning } = leniencyPack
  if (correction === undefined && origin !== undefined && kind !== 'warn-first') return null
  return (
    <>
      <Heading level={2}>要改什么</Heading>
      <View className="panel">
        {correction !== undefined && <View className="item-screen__line">{correction}</View>}
        {kind === 'warn-first' && warning && <StatementView statement={warning} />}
        {putRight && <StatementView statement={putRight} />}
      </View>
    </>
  )
}

/** Each group with whether all of it is meant or any one line. */
function Conditions({ item: { kind, conditions } }: { item: LeniencyItem }) {
  if (conditions.length === 0) return null
  return (
    <>
      <Heading level={2}>{`什么条件下${kindNames[kind]}`}</Heading>
      {conditions.map(({ need, lines }, group) => (
        <View key={lines.join('')} className="panel">
          {lines.length > 1 && (
            <View className="item-screen__need">
              {`${group > 0 ? '还有，' : ''}${need === 'all' ? '下面的都要占上：' : '下面的占上一条就行：'}`}
            </View>
          )}
          {lines.length === 1 && group > 0 && <View className="item-screen__need">还要：</View>}
          {lines.map((line, index) => (
            <View key={line} className="item-screen__line">
              {lines.length === 1 ? line : `${index + 1}. ${line}`}
            </View>
          ))}
        </View>
      ))}
    </>
  )
}

function Basis({ item }: { item: LeniencyItem }) {
  return (
    <>
      <Heading level={2}>依据</Heading>
      <View className="panel">
        {item.basis.map((line) => (
          <View key={line} className="item-screen__line">
            {line}
          </View>
        ))}
        {item.origin === undefined && <OriginLine record={item} origin={leniencyPack.county.origin} list="清单" />}
        <Grounds of={[item]} groundOf={groundOf} />
      </View>
    </>
  )
}

function OnwardRows({ item: { lesson, channel } }: { item: LeniencyItem }) {
  return (
    <>
      {lesson && <LessonRow id={lesson} title={leniencyPack.lessons[lesson]} note="小课" />}
      {channel && (
        <Row
          icon="landmark"
          title={leniencyPack.channels[channel] ?? ''}
          note="有话去哪里说"
          onTap={() => goTo(routes.channel(channel))}
        />
      )}
      <Row
        icon="list-checks"
        title="自己对一对"
        note="法律怎么写你这种情形"
        onTap={() => goTo(routes.leniencyCheck())}
      />
      <AppealRow />
    </>
  )
}

function Kept({ item }: { item: LeniencyItem }) {
  const kept = useLeniency((l) => l.favourites.some(({ id }) => id === item.id))
  const toggle = useLeniency((l) => l.toggleFavourite)
  return (
    <Tools>
      <FavouriteTool kept={kept} text="收藏这项" onToggle={() => toggle({ id: item.id, title: item.breach })} />
      <ShareTool card={{ title: item.breach, path: routes.leniencyItem(item.id) }} what="这一项" />
    </Tools>
  )
}
