import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ListedPlace } from '@/domain/places/place'
import { canCopy, copyText } from '@/platform/clipboard'
import { a11y } from '@/ui/a11y'
import { BigButton } from '@/ui/tap/big-button'
import { whereIs } from './directory'
import { kindNames } from './kind-names'
import { Ask } from './places-unpublished'
import './report-mistake.scss'

/** Words to pass on when a place is not as described; nothing is sent from here. */
export function ReportMistake({ place }: { place: ListedPlace }) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const message = messageAbout(place)
  const report = async () => {
    setOpen(true)
    if (canCopy)
      setSaid((await copyText(message)) ? '下面的话已复制，可以发给村里或者乡镇。' : '没能复制，请长按下面的话。')
    else setSaid('长按下面的话可以复制，发给村里或者乡镇。')
  }
  return (
    <View className="panel report-mistake">
      <BigButton quiet icon="flag" text="报告错误" expanded={open} onTap={() => void report()} />
      <View className="soft" {...a11y('status', { live: true })}>
        {said}
      </View>
      {open && (
        <>
          <Text className="report-mistake__words" userSelect>
            {message}
          </Text>
          {place.demo ? <View className="soft">这是示例，不用打电话。</View> : <Ask />}
        </>
      )}
    </View>
  )
}

function messageAbout(place: ListedPlace): string {
  const { name, kind, id, verifiedOn, demo } = place
  return `${demo ? '【示例】' : ''}${APP_TITLE}小程序里的“${name}”（${kindNames[kind]}，${whereIs(place)}，编号 ${id}，${verifiedOn} 核实）和实际不一样：`
}
