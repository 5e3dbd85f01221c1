import { View } from '@tarojs/components'
import type { ChannelLevel } from '@/domain/disputes/channel'
import type { Township } from '@/domain/disputes/dispute-pack'
import { useDisputes } from './disputes-store'

interface Props {
  level: ChannelLevel
  townships: readonly Township[]
}

/** Says which township's office is meant, where the door is one that every township has. */
export function TownshipLine({ level, townships }: Props) {
  const chosen = useDisputes((d) => d.township)
  const name = townships.find(({ id }) => id === chosen)?.name
  if (level !== 'township' && level !== 'village') return null
  if (!name) return <View className="soft">去你家所在乡镇（街道）的那一家。在“解纷”里选好乡镇，这里会写上名字。</View>
  return (
    <View>{level === 'township' ? `你选的是${name}，就去${name}的。` : `你选的是${name}，去自己村（社区）的。`}</View>
  )
}
