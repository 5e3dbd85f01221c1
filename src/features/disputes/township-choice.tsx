import { View } from '@tarojs/components'
import { useState } from 'react'
import { disputePack } from '@/content/dispute-pack'
import { Choice } from '@/ui/choice/choice'
import { BigButton } from '@/ui/tap/big-button'
import { useDisputes } from './disputes-store'

/** Asked once, kept on the phone, so that results can name the reader's own township. */
export function TownshipChoice() {
  const chosen = useDisputes((d) => d.township)
  const choose = useDisputes((d) => d.chooseTownship)
  const [choosing, setChoosing] = useState(false)
  const name = disputePack.townships.find(({ id }) => id === chosen)?.name
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
