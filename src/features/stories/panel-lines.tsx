import { View } from '@tarojs/components'
import type { Line, Panel } from '@/domain/stories/story'
import { figureLayers } from '@/ui/picture/layer-names'
import { Portrait } from '@/ui/picture/portrait'
import { storiesPictures } from '@/ui/picture/sets/stories-pictures'
import { nameOf, StatementView } from './library'
import './panel-lines.scss'

interface Props extends Pick<Panel, 'people'> {
  lines: readonly Line[]
}

/** What is told and said in a panel. Whoever stands last in the picture speaks from the right. */
export function PanelLines({ lines, people }: Props) {
  return (
    <>
      {lines.map(({ who, text }) =>
        who === undefined ? (
          <View key={text} className="told">
            {text}
          </View>
        ) : (
          <Said key={text} who={who} text={text} people={people} />
        ),
      )}
    </>
  )
}

function Said({ who, text, people }: Required<Line> & Pick<Panel, 'people'>) {
  const at = people.findIndex((figure) => figure.who === who)
  const figure = people[at]
  const right = people.length > 1 && at === people.length - 1
  return (
    <View className={`said ${right ? 'said--right' : ''}`}>
      {figure && <Portrait of={figureLayers(storiesPictures, figure)} />}
      <View className="said__bubble">
        <View className="said__who">{nameOf(who)}</View>
        <View>{text}</View>
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
