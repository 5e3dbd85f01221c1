import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { placePack } from '@/content/place-pack'
import { agrees, countPlaces, type PlaceFacet, type PlaceFilter } from '@/domain/places/place-filter'
import { nearestFirst, type PlaceIndex } from '@/domain/places/place-order'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { NothingYet } from '@/ui/empty/empty-page'
import { FacetChoice } from '@/ui/facet/facet-choice'
import { FacetRow } from '@/ui/facet/facet-row'
import { Icon } from '@/ui/icon/icon'
import { LongList } from '@/ui/list/long-list'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Tap } from '@/ui/tap/tap'
import { Tools } from '@/ui/tool/tools'
import { useOrigin } from './here'
import { OriginChoice, useOrderSaid, useOriginName } from './origin-choice'
import { facetNames, facetText, PlaceFilters } from './place-filters'
import { PlaceRow } from './place-row'
import { PlacesUnpublished } from './places-unpublished'
import './places-screen.scss'

interface Props {
  index: PlaceIndex
  filter: PlaceFilter
  onFilter: (filter: PlaceFilter) => void
  /** The reader's own township. */
  township: string | null
  onChooseTownship: (township: string) => void
}

/** 找广场: a list that needs neither position nor map nor network; before anything is published, what the report says there is. */
export function PlacesScreen({ index, ...list }: Props) {
  const isPublished = index.places.length > 0
  if (!isPublished && placePack.exists.length === 0) return <NothingYet title="找广场" />
  return (
    <Page title="找广场">
      {index.places.some(({ demo }) => demo) && <DemoNotice />}
      {isPublished ? <PlaceList index={index} {...list} /> : <PlacesUnpublished />}
      {placePack.reading.length > 0 && <ReadFirst />}
    </Page>
  )
}

function ReadFirst() {
  return (
    <>
      <Heading level={2}>去之前看一课</Heading>
      <View className="panel">
        {placePack.reading.map((id) => (
          <LessonRow key={id} id={id} title={placePack.lessons[id]} />
        ))}
      </View>
    </>
  )
}

function PlaceList({ index, filter, onFilter, township, onChooseTownship }: Props) {
  const [picking, setPicking] = useState<PlaceFacet | 'home'>()
  const origin = useOrigin(township)
  const originName = useOriginName(township)
  const orderSaid = useOrderSaid(index, township)
  const shown = useMemo(() => nearestFirst(index, filter, origin), [index, filter, origin])
  if (picking === 'home') {
    return <OriginChoice township={township} onChoose={onChooseTownship} onDone={() => setPicking(undefined)} />
  }
  if (picking) {
    return (
      <FacetChoice
        label={facetNames[picking]}
        unit="处"
        all={index.places.filter((place) => agrees(place, { ...filter, [picking]: undefined })).length}
        options={countPlaces(index.places, filter, picking).map((option) => ({
          ...option,
          text: facetText(picking, option.value),
        }))}
        chosen={filter[picking]}
        onChoose={(value) => {
          onFilter({ ...filter, [picking]: value })
          setPicking(undefined)
        }}
      />
    )
  }
  return (
    <>
      <View className="panel">
        <FacetRow label="先看哪里的" value={originName} onTap={() => setPicking('home')} />
        <PlaceFilters places={index.places} filter={filter} onPick={setPicking} />
      </View>
      <Tools>
        <Tap className="tool" role="link" onTap={() => goTo(routes.placeMap())}>
          <Icon name="map" />
          在图上看
        </Tap>
        <Tap className="tool" role="link" onTap={() => goTo(routes.stamps())}>
          <Icon name="stamp" />
          逛广场，集章
        </Tap>
      </Tools>
      <View className="places-screen__count" {...a11y('status', { live: true })}>
        {`一共 ${shown.length} 处`}
      </View>
      <View className="soft places-screen__order">{orderSaid}</View>
      <LongList
        of={JSON.stringify([filter, origin])}
        items={shown}
        render={(at) => <PlaceRow key={at.place.id} at={at} />}
      />
    </>
  )
}
