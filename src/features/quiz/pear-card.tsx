import { View } from '@tarojs/components'
import { daysToRipen, type Pear, type PearStage, pearOf, weekOf } from '@/domain/quiz/quiz-days'
import { decorative } from '@/ui/a11y'
import { Icon } from '@/ui/icon/icon'
import { Picture } from '@/ui/picture/picture'
import type { PictureFile } from '@/ui/picture/picture-set'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { quizPictures } from '@/ui/picture/sets/quiz-pictures'
import { useQuizProgress } from './quiz-store'
import './pear-card.scss'

const pictures: Readonly<Record<PearStage, PictureFile>> = {
  sprout: mainPictures.of('seedling'),
  leaf: quizPictures.of('herb'),
  blossom: quizPictures.of('blossom'),
  ripe: mainPictures.of('pear'),
}

/** What the days of answering have grown, and which of this week's there were. @param day ISO, the reader's own */
export function PearCard({ day, celebrates = false }: { day: string; celebrates?: boolean }) {
  const progress = useQuizProgress()
  const pear = pearOf(progress)
  const week = weekOf(progress, day)
  const came = week.filter((one) => one.came)
  return (
    <View className="pear-card">
      <View className={`pear-card__grown ${celebrates ? 'pear-card__grown--new' : ''}`}>
        <Picture of={pictures[pear.stage]} size="row" />
        <View className="pear-card__words">{inWords(pear)}</View>
      </View>
      <View className="pear-card__week" {...decorative}>
        {week.map(({ name, came, isToday, isAhead }) => (
          <View
            key={name}
            className={`pear-card__day ${isToday ? 'pear-card__day--today' : ''} ${isAhead ? 'pear-card__day--ahead' : ''}`}
          >
            <View>{name}</View>
            <View className="pear-card__mark">{came && <Icon name="check" />}</View>
          </View>
        ))}
      </View>
      {pear.grown > 0 && (
        <View className="soft">{`这个星期来了 ${came.length} 天。哪天忙忘了也不要紧，长了的不会掉。`}</View>
      )}
    </View>
  )
}

function inWords({ grown, stage, ripe }: Pear): string {
  const picked = ripe > 1 ? `，一共熟了 ${ripe} 个` : ''
  if (stage === 'ripe') return `梨熟了${picked}。`
  const before = ripe > 0 ? `熟了 ${ripe} 个。` : ''
  return grown === 0 ? '答一天，种下一棵梨。' : `${before}这个梨长了 ${grown} 天，满 ${daysToRipen} 天就熟。`
}
