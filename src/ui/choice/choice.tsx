import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import { Icon } from '../icon/icon'
import { Tap } from '../tap/tap'
import './choice.scss'

interface Props<T> {
  label: string
  hint?: string | undefined
  options: readonly { value: T; text: string }[]
  value: T
  onChoose: (value: T) => void
}

/** One of a few. */
export function Choice<T extends string | number>({ label, hint, options, value, onChoose }: Props<T>) {
  return (
    <View className="choice" {...a11y('radiogroup', { label })}>
      <View className="choice__label">{label}</View>
      {hint && <View className="soft">{hint}</View>}
      <View className="choice__options">
        {options.map((option) => {
          const chosen = option.value === value
          return (
            <Tap
              key={option.value}
              className={`choice__option ${chosen ? 'choice__option--chosen' : ''}`}
              role="radio"
              checked={chosen}
              onTap={() => onChoose(option.value)}
            >
              {chosen && <Icon name="check" />}
              {option.text}
            </Tap>
          )
        })}
      </View>
    </View>
  )
}
