import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Icon } from '@/ui/icon/icon'
import { MoreList } from '@/ui/list/more-list'
import { Row } from '@/ui/row/row'
import { Tap } from '@/ui/tap/tap'
import type { Place } from './places'
import './cited-place.scss'

interface Props {
  place: Place
  open: boolean
  onToggle: () => void
}

/** An article or section, and under it, when opened, the cards that rest on it. */
export function CitedPlace({ place, open, onToggle }: Props) {
  return (
    <View className="cited-place">
      <Tap
        className="cited-place__head"
        label={`${place.name}，${place.cards.length} 张卡片，${open ? '收起' : '展开'}`}
        onTap={onToggle}
      >
        <View className="cited-place__name">{place.name}</View>
        <View className="soft">{`${place.cards.length} 张卡片`}</View>
        <Icon name="chevron-right" className={open ? 'cited-place__arrow--open' : ''} />
      </Tap>
      {open && (
        <MoreList
          items={place.cards}
          step={8}
          render={(card) => (
            <Row
              key={`${card.lesson}-${card.card}`}
              title={card.heading}
              note={card.title}
              onTap={() => goTo(routes.lesson(card.lesson, card.card))}
            />
          )}
        />
      )}
    </View>
  )
}
