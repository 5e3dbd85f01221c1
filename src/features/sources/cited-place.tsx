import { View } from '@tarojs/components'
import type { Citing, CitingKind } from '@/domain/content/source-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { MoreList } from '@/ui/list/more-list'
import { Row } from '@/ui/row/row'
import { Tap } from '@/ui/tap/tap'
import type { CitedPlace } from './cited-places'
import './cited-place.scss'

interface Props {
  place: CitedPlace
  open: boolean
  onToggle: () => void
}

/** An article or section, and under it, when opened, what rests on it. */
export function CitedPlaceView({ place, open, onToggle }: Props) {
  const count = `用在 ${place.uses.length} 处`
  return (
    <View className="cited-place">
      <Tap className="cited-place__head" label={`${place.name}，${count}`} expanded={open} onTap={onToggle}>
        <View className="cited-place__name">{place.name}</View>
        <View className="soft">{count}</View>
        <Icon name="chevron-right" className={`cited-place__arrow ${open ? 'cited-place__arrow--open' : ''}`} />
      </Tap>
      {open && <MoreList items={place.uses} step={8} render={(use) => <Use key={keyOf(use)} use={use} />} />}
    </View>
  )
}

const keyOf = (use: Citing) => [use.in, use.id, use.in === 'lesson' ? use.card : ''].join('/')

const kinds = {
  channel: { name: '解纷渠道', url: routes.channel },
  deadline: { name: '期限', url: routes.deadline },
  counting: { name: '算期限', url: routes.deadlines },
  holidays: { name: '算期限', url: routes.deadlines },
  townships: { name: '解纷，选你在哪个乡镇', url: routes.disputes },
  foundContact: { name: '解纷，单位电话', url: routes.channels },
  triage: { name: '解纷问答', url: (id: string) => routes.triage(id) },
  quiz: { name: '答题', url: (id: string) => routes.quizPaper(`practice:${id}`) },
  form: { name: '文书', url: (id: string) => routes.form(id) },
  hotline: { name: '热线电话，在首页上', url: routes.home },
  guide: { name: '不罚轻罚，讲明白', url: routes.guide },
  check: { name: '六问以内', url: () => routes.leniencyCheck() },
  act: { name: '不罚轻罚，平常的事', url: routes.leniencyAct },
  stage: { name: '不罚轻罚', url: routes.inspected },
  item: { name: '不罚轻罚事项', url: routes.leniencyItem },
  places: { name: '找广场', url: () => routes.places() },
  folk: { name: '不罚轻罚里的俗话', url: () => routes.leniencyItems() },
  /** By the words themselves. */
  saying: { name: '找一找里的俗话', url: (said: string) => routes.search({ q: said }) },
  word: { name: '词语解释', url: routes.word },
  story: { name: '说事', url: (id: string) => routes.story(id) },
  creditGuide: { name: '信用，讲明白', url: routes.creditGuide },
  creditPath: { name: '信用，我能做什么', url: routes.creditPath },
} satisfies Record<CitingKind, { name: string; url: (id: string) => string }>

function Use({ use }: { use: Citing }) {
  if (use.in === 'lesson')
    return <Row title={use.title} note={use.note} onTap={() => goTo(routes.lesson(use.id, use.card))} />
  const { name, url } = kinds[use.in]
  return <Row title={use.title} note={name} onTap={() => goTo(url(use.id))} />
}
