import { View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { notices, type Work } from './notices'

const [packages, others] = [
  notices.works.filter(({ version }) => version !== undefined),
  notices.works.filter(({ version }) => version === undefined),
]

const row = ({ name, version, use, licence, copyright }: Work) => (
  <Row
    key={`${name} ${version}`}
    title={name}
    note={[use ?? version, licence, ...copyright.split('\n')].join(' · ')}
    onTap={() => goTo(routes.licence(name))}
  />
)

/** Everything made by others that ships with the app. */
export function LicencesScreen() {
  return (
    <Page title="用到的开源软件">
      <View>
        这个小程序用了别人公开出来的软件和画。照许可证的要求，这里写着是谁做的、许可证怎么说；点一个，看英文原文。
      </View>
      <Heading level={2}>画、字和别的</Heading>
      <MoreList items={others} render={row} step={10} />
      <Heading level={2}>软件</Heading>
      <MoreList items={packages} render={row} step={10} />
    </Page>
  )
}
