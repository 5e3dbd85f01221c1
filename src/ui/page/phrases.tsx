import { Text } from '@tarojs/components'
import './phrases.scss'

/** Large words that break where one breathes, so that no line is left with a single character. */
export function Phrases({ text }: { text: string }) {
  return (
    <>
      {phrasesIn(text).map((phrase) => (
        <Text key={phrase} className="phrase">
          {phrase}
        </Text>
      ))}
    </>
  )
}

/** The text in pieces that each end with a mark to pause at. */
const phrasesIn = (text: string): string[] => text.match(/[^，；。、]+[，；。、]?/g) ?? [text]
