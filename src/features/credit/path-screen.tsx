import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import type { IconName } from '@/ui/icon/icon-names'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { lost, pathById, StatementList } from './catalogue'
import { PictureView } from './picture-view'

/** What a reader can do about a record: whom to ask, with what, by when, how, and what if it does not help. */
export function PathScreen({ id }: { id: string | undefined }) {
  const path = id === undefined ? undefined : pathById(id)
  if (!path) return <NotFound title="没有这一件事" {...lost} />
  const others = creditPack.paths.filter((other) => other !== path)
  return (
    <Page title={path.title}>
      {path.picture && <PictureView picture={path.picture} />}
      <StatementList title="找谁" statements={path.who} />
      <View className="panel">
        <BigButton quiet icon="phone" text="打 12345 问" onTap={() => dial('12345')} />
      </View>
      <StatementList title="带什么" statements={path.papers} />
      <StatementList title="多久" statements={path.limit} />
      <StatementList title="怎么做" statements={path.steps} numbered />
      <StatementList title="以后" statements={path.after} />
      <Heading level={2}>不是这种情况</Heading>
      <View className="panel">
        {path.triage.map(({ tree, when }) => (
          <Row
            key={tree}
            icon="handshake"
            title={when}
            note={`解纷：${creditPack.trees[tree]}`}
            onTap={() => goTo(routes.triage(tree))}
          />
        ))}
        {others.map(({ id: other, icon, title, summary }) => (
          <Row
            key={other}
            icon={icon as IconName}
            title={title}
            note={summary}
            onTap={() => goTo(routes.creditPath(other))}
          />
        ))}
      </View>
    </Page>
  )
}
