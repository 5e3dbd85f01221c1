import { View } from '@tarojs/components'
import { placePack } from '@/content/place-pack'
import { dial } from '@/platform/phone'
import { BigButton } from '@/ui/tap/big-button'
import { StatementList } from './directory'

/** What the report says there is, that nobody has published where, and how to ask. */
export function PlacesUnpublished() {
  return (
    <>
      <StatementList title="报告说县里有这些" statements={placePack.exists} />
      <StatementList title="都在哪里" statements={placePack.unpublished} />
      <View className="panel">
        <Ask />
      </View>
    </>
  )
}

export function Ask() {
  return <BigButton icon="phone" text="打 12345 问" label="拨打 12345" onTap={() => dial('12345')} />
}
