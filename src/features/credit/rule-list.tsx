import { useState } from 'react'
import { creditPack } from '@/content/credit-pack'
import type { CreditRule } from '@/domain/credit/credit-rule'
import { categoriesOf, pointsInWords } from '@/domain/credit/credit-sum'
import { Choice } from '@/ui/choice/choice'
import { LongList } from '@/ui/list/long-list'
import { Row } from '@/ui/row/row'

const everything = ''

/** The published rules, a category at a time if one is chosen. */
export function RuleList({ onRule }: { onRule: (rule: CreditRule) => void }) {
  const [category, setCategory] = useState(everything)
  const { rules } = creditPack
  const categories = categoriesOf(rules)
  return (
    <>
      {categories.length > 1 && (
        <Choice
          label="类别"
          options={[{ value: everything, text: '全部' }, ...categories.map((value) => ({ value, text: value }))]}
          value={category}
          onChoose={setCategory}
        />
      )}
      <LongList
        of={category}
        step={4}
        items={rules.filter((rule) => category === everything || rule.category === category)}
        render={(rule) => (
          <Row
            key={rule.id}
            title={rule.title}
            note={`${rule.demo ? '【示例】' : ''}${rule.category}`}
            mark={pointsInWords(rule.points)}
            onTap={() => onRule(rule)}
          />
        )}
      />
    </>
  )
}
