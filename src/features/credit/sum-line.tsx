import { View } from '@tarojs/components'
import { type CreditSum, pointsInWords } from '@/domain/credit/credit-sum'
import { Icon } from '@/ui/icon/icon'
import { Tap } from '@/ui/tap/tap'
import { RuleFacts } from './rule-facts'
import './sum-line.scss'

interface Props {
  line: CreditSum['lines'][number]
  onTimes: (times: number) => void
}

/** A rule in the sum: how often it is counted, what that makes, and on what terms. */
export function SumLine({ line: { rule, times, points }, onTimes }: Props) {
  return (
    <View className="sum-line">
      <View className="sum-line__title">{`${rule.demo ? '【示例】' : ''}${rule.title}`}</View>
      <View className="sum-line__points">
        {times === 1
          ? pointsInWords(points)
          : `${pointsInWords(rule.points)}，${times} 次，一共${pointsInWords(points)}`}
      </View>
      <View className="sum-line__times">
        <Tap
          className="sum-line__step"
          label={times === 1 ? `去掉：${rule.title}` : `少一次：${rule.title}`}
          onTap={() => onTimes(times - 1)}
        >
          <Icon name={times === 1 ? 'trash-2' : 'minus'} />
        </Tap>
        <View className="sum-line__count">{`${times} 次`}</View>
        <Tap className="sum-line__step" label={`多一次：${rule.title}`} onTap={() => onTimes(times + 1)}>
          <Icon name="plus" />
        </Tap>
      </View>
      <RuleFacts rule={rule} />
    </View>
  )
}
