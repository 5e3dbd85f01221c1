import { View } from '@tarojs/components'
import { appBrowser } from '@/platform/browser'
import { a11y } from '../a11y'
import { BigButton } from '../tap/big-button'
import '../notice/notice.scss'

interface Props {
  text: string
  quiet?: boolean
  onTap: () => void
}

/** Saves a file; in the browser of another app, which saves none, how to get to one that does. */
export function SaveButton({ text, quiet = false, onTap }: Props) {
  const app = appBrowser()
  if (app === undefined) return <BigButton quiet={quiet} icon="download" text={text} onTap={onTap} />
  return (
    <View className="notice" {...a11y('note')}>
      <View>{`${app}里存不了文件。点右上角的“…”，选“用浏览器打开”，在那边点“${text}”。`}</View>
      <View className="soft">这里写过的、答过的，那边看不到，要重新写。</View>
    </View>
  )
}
