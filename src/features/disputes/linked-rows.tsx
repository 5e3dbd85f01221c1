import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Row } from '@/ui/row/row'

interface Props {
  ids: readonly string[]
  titles: Readonly<Record<string, string>>
}

/** Ways to the calculator for the rules that matter here. */
export function DeadlineRows({ ids, titles }: Props) {
  return (
    <>
      {ids.map((id) => (
        <Row
          key={id}
          icon="calendar-days"
          title={titles[id] ?? ''}
          note="填上日子，算最晚哪一天"
          onTap={() => goTo(routes.deadline(id))}
        />
      ))}
    </>
  )
}

/** Ways to the papers that can be filled in here. */
export function FormRows({ ids, titles }: Props) {
  if (ids.length === 0) return null
  return (
    <>
      <Heading level={2}>材料可以在这里写</Heading>
      <View className="panel">
        {ids.map((id) => (
          <Row key={id} icon="file-text" title={titles[id] ?? ''} onTap={() => goTo(routes.form(id))} />
        ))}
      </View>
    </>
  )
}
