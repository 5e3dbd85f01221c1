import { View } from '@tarojs/components'
import { homePack } from '@/content/home-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { AppearanceSettings } from './appearance-settings'

interface Props {
  finished: number
  lessons: number
  favourites: number
  /** 不罚轻罚 items kept. */
  items: number
  /** Quiz questions answered at least once. */
  questions: number
  /** Stories read to an end, and the ends seen. */
  stories: number
  endings: number
}

export function MeScreen({ finished, lessons, favourites, items, questions, stories, endings }: Props) {
  return (
    <Page title="我的">
      <View className="panel">
        <Row
          icon="book-open"
          title="学习进度"
          note={finished === 0 ? '还没有读完的课' : `读完 ${finished} 课，共 ${lessons} 课`}
          onTap={() => goTo(routes.lessons())}
        />
        {homePack.areas.includes('stories') && (
          <Row
            icon="users"
            title="说事"
            note={stories === 0 ? '还没有看完的故事' : `看完 ${stories} 个故事，见过 ${endings} 个结局`}
            onTap={() => goTo(routes.stories())}
          />
        )}
        {homePack.areas.includes('quiz') && (
          <Row
            icon="lightbulb"
            title="答题"
            note={questions === 0 ? '还没有答过题' : `答过 ${questions} 道题`}
            onTap={() => goTo(routes.quiz())}
          />
        )}
        <Row icon="star" title="收藏" note={keptInWords(favourites, items)} onTap={() => goTo(routes.favourites())} />
      </View>
      <Heading level={2}>怎么看着舒服</Heading>
      <AppearanceSettings />
      <Heading level={2}>关于</Heading>
      <View className="panel">
        <Row icon="database" title="存在这部手机上的" note="看一看、带走、清空" onTap={() => goTo(routes.data())} />
        <Row
          icon="scroll-text"
          title="内容出处"
          note="报告和法律，哪张卡片用了哪一条"
          onTap={() => goTo(routes.sources())}
        />
        <Row icon="info" title="关于这个小程序" note="谁办的、哪一版、怎么用" onTap={() => goTo(routes.about())} />
      </View>
    </Page>
  )
}

function keptInWords(lessons: number, items: number): string {
  const parts = [lessons > 0 && `${lessons} 课`, items > 0 && `${items} 项`].filter(Boolean)
  return parts.length === 0 ? '还没有收藏' : parts.join('，')
}
