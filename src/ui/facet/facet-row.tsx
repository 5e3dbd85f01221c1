import { View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './facet-row.scss'

interface Props {
  label: string
  value: string | undefined
  onTap: () => void
}

/** One way to narrow a list, with what it is narrowed to; opens the choice. */
export function FacetRow({ label, value, onTap }: Props) {
  return (
    <Tap className="facet-row" onTap={onTap}>
      <View>{label}</View>
      <View className="facet-row__value">{value ?? '全部'}</View>
      <Icon name="chevron-right" />
    </Tap>
  )
}
