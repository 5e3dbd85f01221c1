import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { Picture } from '../picture/picture'
import type { PictureFile } from '../picture/picture-set'
import { Tap } from '../tap/tap'
import './option-card.scss'

interface Props {
  text: string
  picture: PictureFile | undefined
  /** The page that follows. */
  url: string
  /** For those who do not know. */
  unsure?: boolean
  /** Called when it is chosen, before the page that follows. */
  onTake?: () => void
}

/** One of the things to choose from, each with a page of its own. */
export function OptionCard({ text, picture, url, unsure = false, onTake }: Props) {
  const take = () => {
    onTake?.()
    goTo(url)
  }
  return (
    <Tap role="link" className={`question-option ${unsure ? 'question-option--unsure' : ''}`} onTap={take}>
      <Picture of={picture} />
      <View className="question-option__text">{text}</View>
    </Tap>
  )
}
