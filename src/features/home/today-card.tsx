import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { pickForDay } from '@/domain/lessons/daily'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { BigButton } from '@/ui/tap/big-button'
import './today-card.scss'

/** One card a day, the same for everyone, with the whole lesson behind it. */
export function TodayCardView({ day }: { day: string }) {
  const card = pickForDay(homePack.today, day)
  if (!card) return null
  return (
    <View className="panel today-card">
      <View className="today-card__kicker">今天的一张</View>
      <Heading level={3}>{card.heading}</Heading>
      <View className="today-card__text">{card.text}</View>
      <BigButton quiet text="看这一课和出处" onTap={() => goTo(routes.lesson(card.lesson, card.card))} />
    </View>
  )
}
