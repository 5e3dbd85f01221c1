import { Canvas, View } from '@tarojs/components'
import { useState } from 'react'
import { homePack } from '@/content/home-pack'
import type { QuizScore } from '@/domain/quiz/quiz-session'
import { souvenirOf } from '@/domain/quiz/souvenir'
import { today } from '@/platform/clock'
import { handOverSouvenir, pictureCanvas } from '@/platform/picture'
import { isWeapp } from '@/platform/target'
import { a11y } from '@/ui/a11y'
import { Heading } from '@/ui/page/heading'
import { SaveButton } from '@/ui/tool/save-button'
import './souvenir-card.scss'

/** 留念: the words here are the picture's own, so that nobody needs the picture to know what is on it. */
export function SouvenirCard({ score, finishedAt }: { score: QuizScore; finishedAt: number }) {
  const [said, setSaid] = useState('')
  const souvenir = souvenirOf(score, homePack.pack.title, today(new Date(finishedAt)))
  const save = async () => {
    const done = await handOverSouvenir(souvenir)
    setSaid(
      done ? (isWeapp ? '长按图片可以保存或者转发。' : '图片已经存下来。') : '这部手机没能画出图片，截个屏也一样。',
    )
  }
  return (
    <>
      <Heading level={2}>留个纪念</Heading>
      <View className="panel">
        <View className="souvenir">
          <View className="souvenir__heading">{souvenir.heading}</View>
          {souvenir.lines.map((line) => (
            <View key={line}>{line}</View>
          ))}
          <View className="soft">{souvenir.foot}</View>
        </View>
        <SaveButton quiet text="存成图片" onTap={save} />
        <View className="soft" {...a11y('status')}>
          {said}
        </View>
        {isWeapp && <Canvas type="2d" id={pictureCanvas} className="souvenir__canvas" />}
      </View>
    </>
  )
}
