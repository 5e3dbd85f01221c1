import { View } from '@tarojs/components'
import { a11y } from '@/ui/a11y'
import { Icon } from '@/ui/icon/icon'
import { LongList } from '@/ui/list/long-list'
import { Heading } from '@/ui/page/heading'
import { Tap } from '@/ui/tap/tap'
import './facet-choice.scss'

interface Option {
  value: string
  text: string
  count: number
}

interface Props {
  label: string
  options: readonly Option[]
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}

/** Every field, or department, with how many items it leaves. Stands in place of the list while one is chosen. */
export function FacetChoice({ label, options, chosen, onChoose }: Props) {
  const all = options.reduce((sum, { count }) => sum + count, 0)
  const choices = [{ value: undefined, text: '全部', count: all }, ...options]
  return (
    <View {...a11y('radiogroup', { label })}>
      <Heading level={2}>{`选${label}`}</Heading>
      <LongList
        items={choices}
        step={15}
        render={({ value, text, count }) => (
          <Tap
            key={text}
            className="facet-option"
            role="radio"
            checked={value === chosen}
            onTap={() => onChoose(value)}
          >
            <View className="facet-option__name">{text}</View>
            <View className="soft">{`${count} 项`}</View>
            {value === chosen && <Icon name="check" />}
          </Tap>
        )}
      />
    </View>
  )
}
