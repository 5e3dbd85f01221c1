import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { homePack } from '@/content/home-pack'
import type { Destination } from '@/domain/places/board-target'
import type { CodeReading } from '@/domain/places/scanned-code'
import { goTo, replaceWith } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { TextField } from '@/ui/field/text-field'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { pageOf } from './destinations'

interface Props {
  /** As scanned or typed; undefined where this page was opened to type one. */
  code: string | undefined
  read: (code: string) => CodeReading
}

/** Where every code leads first: on to what it stands for, or, with a code that stands for nothing, to a way on. */
export function OpenScreen({ code, read }: Props) {
  const reading = code === undefined ? undefined : read(code)
  return reading?.at === 'found' ? (
    <Forward to={reading.destination} />
  ) : (
    <TypeCode scanned={code} trouble={reading?.at} read={read} />
  )
}

/** In place of this page, so that Back does not come by here again. */
function Forward({ to }: { to: Destination }) {
  const url = pageOf(to)
  useEffect(() => replaceWith(url), [url])
  return (
    <Page title="正在打开">
      <BigButton text="没有自动打开？点这里" onTap={() => replaceWith(url)} />
    </Page>
  )
}

type Trouble = Exclude<CodeReading['at'], 'found'>

const titles: Record<Trouble, string> = {
  mistyped: '码好像输错了一位',
  unknown: '没有这个码',
  retired: '这个码已经不用了',
}

const faults: Record<Trouble, string> = {
  mistyped: '码是五位，字母和数字。对着海报再看一遍。',
  unknown: '码是对的样子，可是没有发过。对着海报再看一遍。',
  retired: '它原来说的地方撤了或者换了。可以从下面接着看。',
}

function TypeCode({
  scanned,
  trouble,
  read,
}: {
  scanned: string | undefined
  trouble: Trouble | undefined
  read: Props['read']
}) {
  const [typed, setTyped] = useState(scanned ?? '')
  const [refused, setRefused] = useState(trouble)
  const open = () => {
    if (typed.trim() === '') return
    const reading = read(typed)
    if (reading.at === 'found') replaceWith(pageOf(reading.destination))
    else setRefused(reading.at)
  }
  return (
    <Page title={refused ? titles[refused] : '写编码'}>
      <View className="panel">
        <TextField
          label="编码"
          hint="印在海报的码下面，五位"
          value={typed}
          onChange={setTyped}
          fault={refused && faults[refused]}
          width={10}
        />
        <BigButton text="打开" onTap={open} />
      </View>
      <Heading level={2}>也可以从这里看</Heading>
      <View className="panel">
        <Row icon="house" title="首页" note="从头看起" onTap={() => goTo(routes.home())} />
        {homePack.areas.includes('places') && (
          <Row icon="map-pin" title="找广场" note="全县的法治阵地" onTap={() => goTo(routes.places())} />
        )}
        <Row icon="book-open" title="学法" note="全部小课" onTap={() => goTo(routes.lessons())} />
        {homePack.areas.includes('disputes') && (
          <Row icon="handshake" title="解纷" note="有矛盾找谁" onTap={() => goTo(routes.disputes())} />
        )}
        {homePack.hotlines.map(({ number, name, use }) => (
          <Row key={number} icon="phone" title={`${number} ${name}`} note={use} onTap={() => dial(number)} />
        ))}
      </View>
    </Page>
  )
}
