import { View } from '@tarojs/components'
import type { Line, Panel } from '@/domain/stories/story'
import { figureLayers } from '@/ui/picture/layer-names'
import { Portrait } from '@/ui/picture/portrait'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { nameOf, StatementView } from './library'
import './panel-lines.scss'

/** Where more is said, the names do: one tap may send WeChat only so much. */
const mostWithHeads = 3

interface Props extends Pick<Panel, 'people'> {
  lines: readonly Line[]
}

/** What is told and said in a panel. Whoever stands last in the picture speaks from the right. */
export function PanelLines({ lines, people }: Props) {
  return (
    <View>
      {lines.map(({ who, text }, at) =>
        who === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place, in which now this is said and now that
          <View key={at} className="told">
            {text}
          </View>
        ) : (
          <Said
            // biome-ignore lint/suspicious/noArrayIndexKey: the same
            key={at}
            who={who}
            text={text}
            people={people}
            spoken={lines.length > mostWithHeads || lines.slice(0, at).some((line) => line.who === who)}
            goesOn={lines[at - 1]?.who === who}
          />
        ),
      )}
    </View>
  )
}

interface SaidProps extends Required<Line>, Pick<Panel, 'people'> {
  /** Whether their head need not be shown, or not again. */
  spoken: boolean
  /** Whether it goes on with what they said just before. */
  goesOn: boolean
}

function Said({ who, text, people, spoken, goesOn }: SaidProps) {
  const at = people.findIndex((figure) => figure.who === who)
  const figure = people[at]
  const right = people.length > 1 && at === people.length - 1
  return (
    <View className={`said ${right ? 'said--right' : ''}`}>
      {figure && !spoken && <Portrait of={figureLayers(storiesPictures, figure)} />}
      <View className="said__bubble">
        {!goesOn && <View className="said__who">{nameOf(who)}</View>}
        {text}
      </View>
    </View>
  )
}

/** The rule that decides what just happened. */
export function PanelRule({ rule }: { rule: Panel['rule'] | undefined }) {
  return rule ? (
    <View className="rule-note">
      <View className="rule-note__head">规定是这样的</View>
      <StatementView statement={rule} />
    </View>
  ) : null
}
