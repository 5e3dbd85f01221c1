import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { forgetsAfterAWeek } from '@/platform/browser'
import { keptDocuments } from '@/platform/documents'
import { canDownload, downloadFile } from '@/platform/file'
import { clearKept, exportKept } from '@/platform/storage'
import { a11y } from '@/ui/a11y'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { SaveButton } from '@/ui/tool/save-button'
import './data-screen.scss'

interface Props {
  finished: number
  started: number
  favourites: number
  /** 不罚轻罚 items kept. */
  items: number
  /** Papers begun. */
  drafts: number
  /** Quiz questions answered at least once. */
  questions: number
  /** Places stamped. */
  stamps: number
  /** Stories begun or read to an end. */
  stories: number
  /** Recent searches. */
  searches: number
}

/** What the phone remembers: seen, taken along, cleared. None of it ever leaves the phone by itself. */
export function DataScreen({
  finished,
  started,
  favourites,
  items,
  drafts,
  questions,
  stamps,
  stories,
  searches,
}: Props) {
  const [shown, setShown] = useState('')
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const clear = () => {
    clearKept()
    setAsking(false)
    setShown('')
    setSaid('已经清空。')
  }
  const text = () => JSON.stringify(exportKept(), null, 2)
  return (
    <Page title="存在这部手机上的">
      <View className="panel">
        <View>这个小程序不用登录，也不会把你的任何东西传出去。手机上只记着：</View>
        <View className="data__line">{`· 读到哪里：开始读 ${started} 课，读完 ${finished} 课`}</View>
        <View className="data__line">{`· 收藏：${favourites} 课，${items} 项不罚轻罚`}</View>
        <View className="data__line">{`· 写了一半的材料：${drafts} 份`}</View>
        {canDownload ? (
          <View className="data__line">· 存成的 Word 文件在浏览器的“下载”里，要自己去删</View>
        ) : (
          <View className="data__line">{`· 存成的 Word 文件：${keptDocuments().join('、') || '没有'}`}</View>
        )}
        <View className="data__line">{`· 答题：答过 ${questions} 道题，错题、收藏的题和答了一半的卷子`}</View>
        <View className="data__line">{`· 说事：看过 ${stories} 个故事，看到哪一格，见过哪些结局`}</View>
        <View className="data__line">{`· 集章：${stamps} 个`}</View>
        <View className="data__line">{`· 找过的话：${searches} 句`}</View>
        <View className="data__line">· 选的乡镇，解纷时上一次的回答</View>
        <View className="data__line">· 版式、字号和颜色</View>
        {forgetsAfterAWeek() && (
          <View className="data__line">
            在 Safari 里，七天没打开过，上面这些可能会被它清掉。先“添加到主屏幕”，再从主屏幕打开用，就不会。
          </View>
        )}
      </View>
      <View className="data__actions">
        <BigButton
          quiet
          icon="database"
          text={shown ? '收起原样数据' : '看原样数据'}
          expanded={shown !== ''}
          onTap={() => setShown(shown ? '' : text())}
        />
        {canDownload && (
          <SaveButton
            quiet
            text="存成文件带走"
            onTap={() => downloadFile('pufa-data.json', text(), 'application/json')}
          />
        )}
        {!asking && <BigButton quiet icon="trash-2" text="清空" onTap={() => setAsking(true)} />}
      </View>
      {asking && (
        <View className="data__ask panel" {...a11y('alert')}>
          <View>
            清空后，读到哪里、收藏、答题记录、看过的故事、章、找过的话、写过的材料和字号都会回到最初，找不回来。真的清空吗？
          </View>
          <BigButton icon="trash-2" text="清空" onTap={clear} />
          <BigButton quiet text="不清空" onTap={() => setAsking(false)} />
        </View>
      )}
      <View className="data__said" {...a11y('status')}>
        {said}
      </View>
      {shown && (
        <View className="panel">
          <View className="soft">长按下面的文字可以复制。</View>
          <Text className="data__raw" userSelect>
            {shown}
          </Text>
        </View>
      )}
    </Page>
  )
}
