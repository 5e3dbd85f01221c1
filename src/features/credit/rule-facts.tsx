import { View } from '@tarojs/components'
import type { CreditRule } from '@/domain/credit/credit-rule'
import './rule-facts.scss'

/** On what condition a rule counts, how long, how what was taken away is mended, and on what it rests. */
export function RuleFacts({ rule: { points, condition, validity, repair, basis } }: { rule: CreditRule }) {
  const facts: [string, string][] = [
    ['条件', condition],
    ['有效期', validity ?? '规则里没有写'],
    // Only what was taken away can be mended.
    ...(points < 0 || repair ? ([['怎样修复', repair ?? '规则里没有写']] as [string, string][]) : []),
    ['依据', basis],
  ]
  return (
    <>
      {facts.map(([label, text]) => (
        <View key={label} className="rule-fact">{`${label}：${text}`}</View>
      ))}
    </>
  )
}
