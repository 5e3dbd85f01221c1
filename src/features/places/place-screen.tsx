import { View } from '@tarojs/components'
import { placePack } from '@/content/place-pack'
import { isPlaced, type ListedPlace } from '@/domain/places/place'
import type { PlaceIndex } from '@/domain/places/place-order'
import { canStamp } from '@/domain/places/stamp'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { OriginLine } from '@/ui/origin/origin-line'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { ShareTool } from '@/ui/tool/share-tool'
import { Tools } from '@/ui/tool/tools'
import { whereIs } from './directory'
import { PlaceTags } from './place-tags'
import { ReportMistake } from './report-mistake'
import { useStampOf } from './stamp-store'
import { WalkRows } from './walk-rows'
import { WayThere } from './way-there'
import './place-screen.scss'

/** One place: where it is and how to get there, what to see, what to read first, and where to walk on. */
export function PlaceScreen({ index, id }: { index: PlaceIndex; id: string | undefined }) {
  const place = index.places.find((candidate) => candidate.id === id)
  if (!place) return <NotFound title="没有这个地方" icon="map-pin" action="看全部地方" url={routes.places()} />
  return (
    <Page title={place.name}>
      {place.demo && <DemoNotice />}
      <PlaceTags place={place} />
      <Facts place={place} />
      {place.whatToSee && (
        <>
          <Heading level={2}>看什么</Heading>
          <View className="panel">{place.whatToSee}</View>
        </>
      )}
      <Onward place={place} />
      {isPlaced(place) && <WalkRows index={index} first={place} />}
      <ReportMistake key={place.id} place={place} />
      <Tools>
        <ShareTool card={{ title: place.name, path: routes.place(place.id) }} what="这个地方" />
      </Tools>
    </Page>
  )
}

function Facts({ place }: { place: ListedPlace }) {
  const { opening, facilities, phone, demo, verifiedOn } = place
  const facts = [
    ['地址', whereIs(place)],
    ['开放', opening],
    ['设施', facilities.join('、') || undefined],
    ['电话', phone],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined)
  return (
    <View className="panel place-screen__facts">
      {facts.map(([name, value]) => (
        <View key={name} className="place-screen__fact">
          <View className="soft">{name}</View>
          <View>{value}</View>
        </View>
      ))}
      <View className="soft">{`${verifiedOn} 有人核实过。去之前可能变了。`}</View>
      <OriginLine record={place} {...listOf(place)} />
      <WayThere place={place} />
      {phone && !demo && <BigButton quiet icon="phone" text={`打电话 ${phone}`} onTap={() => dial(phone)} />}
    </View>
  )
}

/** Squares and billboards are published each in a list of their own. */
const listOf = ({ kind }: ListedPlace) =>
  kind === 'billboard'
    ? { list: '宣传栏名单', origin: placePack.origins.billboards }
    : { list: '地方名单', origin: placePack.origins.places }

function Onward({ place }: { place: ListedPlace }) {
  const { id, lesson } = place
  const stamp = useStampOf(id)
  if (!lesson && !canStamp(place)) return null
  return (
    <>
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        {lesson && <LessonRow id={lesson} title={placePack.lessons[lesson]} note="小课" />}
        {canStamp(place) && (
          <Row
            icon="stamp"
            title={stamp ? `${stamp.on} 盖过章` : '到了这里，可以盖章'}
            note="扫牌子上的码，或者写上面的编码"
            onTap={() => goTo(routes.stamps())}
          />
        )}
      </View>
    </>
  )
}
