import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { LongList } from '../list/long-list'
import { Heading } from '../page/heading'
import { Tap } from '../tap/tap'
import './facet-choice.scss'

interface Option {
  value: string
  text: string
  count: number
}

interface Props {
  label: string
  options: readonly Option[]
  /** How things are counted: 项, 处. */
  unit?: string
  /** How many there are of all; the sum, where no thing has two values. */
  all?: number
  chosen: string | undefined
  onChoose: (value: string | undefined) => void
}

/** Every value a list can be narrowed to, with how many things it leaves. Stands in place of the list while one is chosen. */
export function FacetChoice({ label, options, unit = '项', all, chosen, onChoose }: Props) {
  const sum = options.reduce((total, { count }) => total + count, 0)
  const choices = [{ value: undefined, text: '全部', count: all ?? sum }, ...options]
  return (
    <View {...a11y('radiogroup', { label })}>
      <Heading level={2}>{`选${label}`}</Heading>
      <LongList
        items={choices}
        render={({ value, text, count }) => (
          <Tap
            key={text}
            className="facet-option"
            role="radio"
            checked={value === chosen}
            onTap={() => onChoose(value)}
          >
            <View className="facet-option__name">{text}</View>
            <View className="soft">{`${count} ${unit}`}</View>
            {value === chosen && <Icon name="check" />}
          </Tap>
        )}
      />
    </View>
  )
}
