import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { decorative } from '@/ui/a11y'
import { Heading } from '@/ui/page/heading'
import { Picture } from '@/ui/picture/picture'
import { mainPictures } from '@/ui/picture/sets/main-pictures'
import { BigButton } from '@/ui/tap/big-button'
import './five-questions.scss'

/** How far the reader is with today's five. The questions themselves are in another package. */
export interface FiveToday {
  /** The key of the paper. */
  paper: string
  answered: number
  total: number
  finished: boolean
  /** Days in a row, today counted. */
  days: number
}

export function FiveQuestions({ five }: { five: FiveToday }) {
  const { paper, answered, total, finished, days } = five
  return (
    <View className="panel five-questions">
      <Heading level={3}>每日五题</Heading>
      <View>{stateInWords(five)}</View>
      {days > 1 && <View className="soft">{`连着 ${days} 天都来了`}</View>}
      <View className="five-questions__marks" {...decorative}>
        {Array.from({ length: total }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never change places
          <View key={index} className={index < answered ? 'five-questions__given' : 'five-questions__open'}>
            {index < answered && <Picture of={mainPictures.of('pear')} className="five-questions__pear" />}
          </View>
        ))}
      </View>
      <BigButton
        text={finished ? '看今天的结果' : answered > 0 ? '接着答今天的' : '答今天的五题'}
        onTap={() => goTo(finished ? routes.quizResult(paper) : routes.quizPaper(paper))}
      />
    </View>
  )
}

function stateInWords({ answered, total, finished }: FiveToday): string {
  if (finished) return '今天的答完了，明天有新的'
  return answered > 0 ? `答了 ${answered} 题，还有 ${total - answered} 题` : '答完一题就告诉你为什么'
}
