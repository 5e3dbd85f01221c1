import { View } from '@tarojs/components'
import { useState } from 'react'
import { glossaryPack } from '@/content/glossary-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Choice } from '@/ui/choice/choice'
import { LongList } from '@/ui/list/long-list'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { letters } from './glossary'

const everything = ''

/** Every word of the glossary by pinyin, a letter at a time if one is chosen. */
export function WordsScreen() {
  const [letter, setLetter] = useState(everything)
  return (
    <Page title="词语解释">
      <View>法律里的词，用家常话说。点一个，看它的意思和出处。</View>
      <Choice
        label="拼音的头一个字母"
        options={[{ value: everything, text: '全部' }, ...letters.map((value) => ({ value, text: value }))]}
        value={letter}
        onChoose={setLetter}
      />
      <LongList
        of={letter}
        items={glossaryPack.words.filter((word) => letter === everything || word.letter === letter)}
        render={({ id, word, means }) => (
          <Row key={id} title={word} note={means[0]?.text ?? ''} onTap={() => goTo(routes.word(id))} />
        )}
      />
    </Page>
  )
}
