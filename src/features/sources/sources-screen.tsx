import { View } from '@tarojs/components'
import { sourcePack } from '@/content/source-pack'
import type { ShownSource } from '@/domain/content/source-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'

const [laws, others] = [
  sourcePack.sources.filter((source) => source.kind === 'law'),
  sourcePack.sources.filter((source) => source.kind !== 'law'),
]

const row = (source: ShownSource) => (
  <Row key={source.id} icon="scroll-text" title={source.title} onTap={() => goTo(routes.source(source.id))} />
)

/** Everything that is cited anywhere in the app. */
export function SourcesScreen() {
  return (
    <Page title="内容出处">
      <View>卡片上的每句话都有来处。点开一个，看它在哪些卡片里用到。</View>
      {others.length > 0 && (
        <>
          <Heading level={2}>县里的报告和其他材料</Heading>
          <MoreList items={others} render={row} step={10} />
        </>
      )}
      <Heading level={2}>法律法规</Heading>
      <MoreList items={laws} render={row} step={10} />
    </Page>
  )
}
