import { View } from '@tarojs/components'
import { disputePack } from '@/content/dispute-pack'
import type { ChannelLevel } from '@/domain/disputes/channel'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'

const levels: Record<ChannelLevel, string> = {
  village: '村里',
  township: '乡镇（街道）',
  county: '县里',
  court: '法院',
  national: '全国统一的',
}

/** All doors, the nearest first. */
export function ChannelsScreen() {
  if (disputePack.channels.length === 0) return <NothingYet title="都有哪些门路" />
  return (
    <Page title="都有哪些门路">
      {Object.entries(levels).map(([level, name]) => {
        const channels = disputePack.channels.filter((channel) => channel.level === level)
        if (channels.length === 0) return null
        return (
          <View key={level}>
            <Heading level={2}>{name}</Heading>
            <View className="panel">
              {channels.map((channel) => (
                <Row
                  key={channel.id}
                  title={channel.name}
                  note={channel.summary.text}
                  onTap={() => goTo(routes.channel(channel.id))}
                />
              ))}
            </View>
          </View>
        )
      })}
    </Page>
  )
}
