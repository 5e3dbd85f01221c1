import { View } from '@tarojs/components'
import { type ListOrigin, originInWords } from '@/domain/content/publication'

interface Props {
  /** What is shown with it; what is made up comes from no paper of the county. */
  record: { demo?: true } | undefined
  origin: ListOrigin | undefined
  /** What the county calls it. */
  list: string
}

/** Which paper of the county a published record comes from, and who looked it over when. */
export function OriginLine({ record, origin, list }: Props) {
  return record && !record.demo && origin ? <View className="soft">{originInWords(origin, list)}</View> : null
}
