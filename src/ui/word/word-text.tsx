import { Text } from '@tarojs/components'
import { type WordMark, wordStretches } from '@/domain/content/word-mark'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '../a11y'
import { pressKeys } from '../tap/press-keys'
import './word-text.scss'

interface Props {
  text: string
  words: readonly WordMark[] | undefined
}

/** A text whose legal words lead to what they mean. */
export function WordText({ text, words }: Props) {
  return (
    <>
      {wordStretches(text, words).map((stretch) =>
        stretch.word === undefined ? (
          stretch.text
        ) : (
          <WordLink key={stretch.word} id={stretch.word} text={stretch.text} />
        ),
      )}
    </>
  )
}

function WordLink({ id, text }: { id: string; text: string }) {
  const open = () => goTo(routes.word(id))
  return (
    <Text className="word-link" onClick={open} {...a11y('link', { label: `${text}，看解释` })} {...pressKeys(open)}>
      {text}
    </Text>
  )
}
