import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { hasDisputes } from './catalogue'

const words = {
  none: '没有听懂这句话，不等于没人管。打电话照实说，比再找快；也可以换个说法再写。',
  out: '这件事这里没有写，不瞎说。法律上的事打 12348 问，别的事打 12345 问找谁。',
} as const

/** Nobody is left standing: the two numbers that always help. */
export function CallPeople({ children }: { children: ReactNode }) {
  return (
    <View className="panel">
      {children}
      <BigButton icon="phone" text="拨打 12348，问法律" onTap={() => dial('12348')} />
      <BigButton quiet icon="phone" text="拨打 12345，问找哪个部门" onTap={() => dial('12345')} />
    </View>
  )
}

/** For what nothing here answers: people who do, and the questions of 解纷. */
export function AskPeople({ why }: { why: keyof typeof words }) {
  return (
    <>
      <CallPeople>
        <View>{words[why]}</View>
      </CallPeople>
      {hasDisputes && why === 'none' && (
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
