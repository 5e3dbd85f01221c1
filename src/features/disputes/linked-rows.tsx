import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Row } from '@/ui/row/row'
import { formById, ruleById } from './directory'

/** Ways to the calculator for the rules that matter here. */
export function DeadlineRows({ rules }: { rules: readonly string[] }) {
  return (
    <>
      {rules.map((id) => (
        <Row
          key={id}
          icon="calendar-days"
          title={ruleById(id)?.title ?? ''}
          note="填上日子，算最晚哪一天"
          onTap={() => goTo(routes.deadline(id))}
        />
      ))}
    </>
  )
}

/** Ways to the papers that can be filled in here. */
export function FormRows({ forms }: { forms: readonly string[] }) {
  if (forms.length === 0) return null
  return (
    <>
      <Heading level={2}>材料可以在这里写</Heading>
      <View className="panel">
        {forms.map((id) => (
          <Row key={id} icon="file-text" title={formById(id)?.title ?? ''} onTap={() => goTo(routes.form(id))} />
        ))}
      </View>
    </>
  )
}
