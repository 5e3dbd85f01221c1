import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sourcePack } from '@/content/source-pack'
import { lawDates, unknownStanding } from '@/domain/content/provenance'
import type { ShownSource } from '@/domain/content/source-pack'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { CitedPlaceView } from './cited-place'
import { citedPlacesOf } from './cited-places'
import './source-screen.scss'

interface Props {
  id: string | undefined
  /** The article or section a citation came from: opened, and first in the list. */
  place: string | undefined
}

/** One source: what it is, and which cards rest on which of its places. */
export function SourceScreen({ id, place }: Props) {
  const source = sourcePack.sources.find((s) => s.id === id)
  const places = source ? citedPlacesOf(source.id, place) : []
  const [open, setOpen] = useState(place)
  if (!source) return <NotFound title="没有这个出处" icon="scroll-text" action="看全部出处" url={routes.sources()} />
  return (
    <Page title={source.title}>
      <Facts source={source} />
      <Heading level={2}>用在哪里</Heading>
      <MoreList
        items={places}
        step={10}
        render={(cited) => (
          <CitedPlaceView
            key={cited.key}
            place={cited}
            open={cited.key === open}
            onToggle={() => setOpen(cited.key === open ? undefined : cited.key)}
          />
        )}
      />
    </Page>
  )
}

function Facts({ source }: { source: ShownSource }) {
  const law = source.kind === 'law'
  const facts = [
    ['发布', source.publisher],
    ['文号', source.documentNumber],
    ['发布日期', source.publishedOn],
    ...(law ? lawDates(source) : [['施行', source.effectiveOn] as const]),
    ['网址', source.url],
    ['查看日期', source.accessedOn],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined)
  return (
    <View className="panel">
      {facts.map(([name, value]) => (
        <View key={name} className="source__fact">
          <View className="source__name">{name}</View>
          <Text className="source__value" userSelect>
            {value}
          </Text>
        </View>
      ))}
      {law && (
        <View className="soft">
          {source.standing === 'unknown' ? unknownStanding : '条文以国家公布的现行文本为准。'}
        </View>
      )}
    </View>
  )
}
