import { View } from '@tarojs/components'
import { glossaryPack } from '@/content/glossary-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { StatementList, wordById } from './glossary'

/** One legal word: what it means, on what law, and the lessons that use it. */
export function WordScreen({ id }: { id: string | undefined }) {
  const entry = id === undefined ? undefined : wordById(id)
  if (!entry) return <NotFound title="没有这个词" icon="search" action="看全部词语" url={routes.words()} />
  const { word, aliases = [], means, uses } = entry
  return (
    <Page title={word}>
      {aliases.length > 0 && <View className="soft">{`也写作：${aliases.join('、')}`}</View>}
      <StatementList statements={means} />
      {uses.length > 0 && (
        <>
          <Heading level={2}>课里讲到它</Heading>
          <View className="panel">
            {uses.map(({ lesson, card }) => (
              <Row
                key={lesson}
                icon="book-open"
                title={glossaryPack.lessons[lesson] ?? ''}
                note={`第 ${card + 1} 张卡片`}
                onTap={() => goTo(routes.lesson(lesson, card))}
              />
            ))}
          </View>
        </>
      )}
      <View className="panel">
        <BigButton quiet text="看全部词语" onTap={() => goTo(routes.words())} />
      </View>
    </Page>
  )
}
