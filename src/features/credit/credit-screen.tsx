import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import type { CreditGuide } from '@/domain/credit/credit'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import type { IconName } from '@/ui/icon/icon-names'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'

/** 信用: what the county does, what the regulation guarantees, what a reader can do, and the point rules once they are published. */
export function CreditScreen() {
  if (creditPack.guides.length === 0) return <NothingYet title="信用" />
  return (
    <Page title="信用">
      <View className="panel">
        <View>讲的是规矩：信用怎么记、怎么用、记错了怎么办。</View>
        <View className="soft">这里不打分、不排名、不查任何人，也不保存你看了什么、算了什么。</View>
      </View>
      <Heading level={2}>我能做什么</Heading>
      <View className="panel">
        {creditPack.paths.map(({ id, icon, title, summary }) => (
          <Row
            key={id}
            icon={icon as IconName}
            title={title}
            note={summary}
            onTap={() => goTo(routes.creditPath(id))}
          />
        ))}
        <Row
          icon="handshake"
          title="有了矛盾，找谁"
          note="欠债、处罚、没人管，答几个问题"
          onTap={() => goTo(routes.disputes())}
        />
      </View>
      <Heading level={2}>县里怎么做</Heading>
      <Guides about="county" />
      <Heading level={2}>省条例怎么说</Heading>
      <Guides about="rights" />
      <Heading level={2}>积分规则</Heading>
      <View className="panel">
        <Row icon="list-checks" title="加分减分的规则" note={rulesNote()} onTap={() => goTo(routes.creditRules())} />
        {creditPack.rules.length > 0 && (
          <Row
            icon="calculator"
            title="照规则加一加"
            note="几条规则合起来是多少"
            onTap={() => goTo(routes.creditSum())}
          />
        )}
      </View>
      <Heading level={2}>小课</Heading>
      <View className="panel">
        {Object.entries(creditPack.lessons).map(([id, title]) => (
          <LessonRow key={id} id={id} title={title} />
        ))}
      </View>
    </Page>
  )
}

function rulesNote(): string {
  const { rules } = creditPack
  if (rules.length === 0) return '还没有拿到县里的规则，这里说怎么问'
  return rules.some(({ demo }) => demo) ? `${rules.length} 条，都是示例` : `${rules.length} 条`
}

function Guides({ about }: { about: CreditGuide['about'] }) {
  return (
    <View className="panel">
      {creditPack.guides
        .filter((guide) => guide.about === about)
        .map(({ id, icon, title, summary }) => (
          <Row
            key={id}
            icon={icon as IconName}
            title={title}
            note={summary}
            onTap={() => goTo(routes.creditGuide(id))}
          />
        ))}
    </View>
  )
}
