import { View } from '@tarojs/components'
import { useState } from 'react'
import { disputePack } from '@/content/dispute-pack'
import type { ChannelLevel } from '@/domain/disputes/channel'
import { Choice } from '@/ui/choice/choice'
import { BigButton } from '@/ui/tap/big-button'
import { useDisputes } from './disputes-store'

const townshipName = (id: string | null): string | undefined =>
  disputePack.townships.find((township) => township.id === id)?.name

/** Asked once, kept on the phone, so that results can name the reader's own township. */
export function TownshipChoice() {
  const chosen = useDisputes((d) => d.township)
  const choose = useDisputes((d) => d.chooseTownship)
  const [choosing, setChoosing] = useState(false)
  const name = townshipName(chosen)
  if (!choosing) {
    return (
      <View className="panel">
        <View>{name ?? '还没有选。选了以后，结果里会写上你们乡镇的名字；只记在这部手机上。'}</View>
        <BigButton quiet icon="map-pin" text={name ? '换一个' : '选乡镇（街道）'} onTap={() => setChoosing(true)} />
      </View>
    )
  }
  return (
    <View className="panel">
      <Choice
        label="乡镇（街道）"
        options={disputePack.townships.map(({ id, name: text }) => ({ value: id, text }))}
        value={chosen ?? ''}
        onChoose={(id) => {
          choose(id)
          setChoosing(false)
        }}
      />
    </View>
  )
}

/** Says which township's office is meant, where the door is one that every township has. */
export function TownshipLine({ level }: { level: ChannelLevel }) {
  const name = townshipName(useDisputes((d) => d.township))
  if (level !== 'township' && level !== 'village') return null
  if (!name) return <View className="soft">去你家所在乡镇（街道）的那一家。在“解纷”里选好乡镇，这里会写上名字。</View>
  return (
    <View>{level === 'township' ? `你选的是${name}，就去${name}的。` : `你选的是${name}，去自己村（社区）的。`}</View>
  )
}
