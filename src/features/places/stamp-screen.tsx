import { View } from '@tarojs/components'
import { useState } from 'react'
import { foldCode, isSound } from '@/domain/places/board-code'
import type { ListedPlace } from '@/domain/places/place'
import type { PlaceIndex } from '@/domain/places/place-order'
import { canStamp, placeByCode } from '@/domain/places/stamp'
import { today } from '@/platform/clock'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { TextField } from '@/ui/field/text-field'
import { DemoNotice } from '@/ui/notice/demo-notice'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { whereIs } from './directory'
import { useAlbum, useStampOf } from './stamp-store'

interface Props {
  index: PlaceIndex
  /** From the sign, as WeChat's own scanner opened this page with it. */
  code: string | undefined
}

/** Where the code on a sign leads: a tap, and the place is in the album. */
export function StampScreen({ index, code }: Props) {
  const place = code === undefined ? undefined : placeByCode(index.places, code)
  // What is no sign's own code may be a poster's, which another page knows.
  const pageOf = (typed: string) =>
    !placeByCode(index.places, typed) && isSound(foldCode(typed)) ? routes.open(typed) : routes.stamp(typed)
  return place ? (
    <StampPlace place={place} />
  ) : (
    <TypeSignCode refused={code} onTyped={(typed) => replaceWith(pageOf(typed))} />
  )
}

function StampPlace({ place }: { place: ListedPlace }) {
  const stamp = useStampOf(place.id)
  const add = useAlbum((album) => album.stamp)
  return (
    <Page title={place.name}>
      {place.demo && <DemoNotice />}
      <View className="panel">
        <View>{whereIs(place)}</View>
        {canStamp(place) && (
          <View {...a11y('status', { live: true })}>
            {stamp ? `${stamp.on} 盖好了章。` : '到了这里，就盖一个章。不用定位，只记在这部手机上。'}
          </View>
        )}
        {canStamp(place) && !stamp && (
          <BigButton icon="stamp" text="盖章" onTap={() => add({ place: place.id, on: today() })} />
        )}
        <BigButton quiet icon="stamp" text="看章册" onTap={() => goTo(routes.stamps())} />
        <BigButton quiet icon="map-pin" text="这里有什么看的" onTap={() => goTo(routes.place(place.id))} />
      </View>
    </Page>
  )
}

function TypeSignCode({ refused, onTyped }: { refused: string | undefined; onTyped: (code: string) => void }) {
  const [typed, setTyped] = useState(refused ?? '')
  const fault = refused === undefined || refused !== typed ? undefined : '没有这个编码。对着牌子再看一遍。'
  return (
    <Page title="写牌子上的编码">
      <View className="panel">
        <TextField label="编码" hint="牌子上码的旁边，字母和数字" value={typed} onChange={setTyped} fault={fault} />
        <BigButton text="找这个地方" onTap={() => typed.trim() !== '' && onTyped(typed.trim())} />
        <BigButton quiet text="看全部地方" onTap={() => replaceWith(routes.places())} />
      </View>
    </Page>
  )
}
