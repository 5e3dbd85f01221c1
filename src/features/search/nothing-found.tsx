import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { hasDisputes } from './catalogue'

/** Nobody is left standing: the two numbers that always help, and the questions of 解纷. */
export function NothingFound() {
  return (
    <>
      <View className="panel">
        <View>换个说法，或者少写几个字再试试。这里没有，不等于没人管，可以打电话问。</View>
        <BigButton icon="phone" text="拨打 12348，问法律" onTap={() => dial('12348')} />
        <BigButton quiet icon="phone" text="拨打 12345，问找哪个部门" onTap={() => dial('12345')} />
      </View>
      {hasDisputes && (
        <View className="panel">
          <Row
            icon="handshake"
            title="有了矛盾，找谁"
            note="答几个问题，看先去哪里"
            onTap={() => goTo(routes.disputes())}
          />
        </View>
      )}
    </>
  )
}
