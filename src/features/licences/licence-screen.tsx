import { Text, View } from '@tarojs/components'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { notices } from './notices'
import './licence-screen.scss'

/** One work by others: its licence as they wrote it. */
export function LicenceScreen({ name }: { name: string | undefined }) {
  const works = notices.works.filter((work) => work.name === name)
  if (name === undefined || works.length === 0)
    return <NotFound title="没有这一样" icon="scroll-text" action="看用到的开源软件" url={routes.licences()} />
  return (
    <Page title={name}>
      {works.map(({ version, use, licence, copyright, text }) => (
        <View key={version ?? ''} className="panel">
          <View className="soft">{`${use ?? `版本 ${version}`} · 许可证 ${licence}`}</View>
          <Text className="licence__text" userSelect>
            {`${copyright}\n\n${notices.texts[text]}`}
          </Text>
        </View>
      ))}
      <BigButton quiet text="看用到的全部软件" onTap={() => goTo(routes.licences())} />
    </Page>
  )
}
