import { Text } from '@tarojs/components'
import type { Stretch } from '@/domain/search/search'
import './marked.scss'

/** A text with what was looked for standing out, by more than colour. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <>
      {stretches.map(({ text, marked }, index) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
          <Text key={index} className="marked">
            {text}
          </Text>
        ) : (
          text
        ),
      )}
    </>
  )
}
