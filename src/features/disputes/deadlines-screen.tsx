import { View } from '@tarojs/components'
import { useState } from 'react'
import { deadlinePack } from '@/content/deadline-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'

const groups = [...new Set(deadlinePack.rules.map((rule) => rule.group))]

/** What happened, by kind; one kind open at a time. */
export function DeadlinesScreen() {
  const [open, setOpen] = useState<string | null>(null)
  const rules = deadlinePack.rules.filter((rule) => rule.group === open)
  if (groups.length === 0) return <NothingYet title="算期限" />
  return (
    <Page title="算期限">
      <View>挑一件事，填上日子，就算出最晚哪一天，每一步都写明怎么数、按哪一条。拿不准就打 12348 问。</View>
      {open === null ? (
        <>
          <Heading level={2}>是哪一类事</Heading>
          <View className="panel">
            {groups.map((group) => (
              <Row key={group} icon="calendar-days" title={group} onTap={() => setOpen(group)} />
            ))}
          </View>
        </>
      ) : (
        <>
          <Heading level={2}>{open}</Heading>
          <View className="panel">
            <MoreList
              items={rules}
              step={8}
              render={(rule) => (
                <Row
                  key={rule.id}
                  title={rule.title}
                  {...(rule.side === 'office' ? { note: '这是给对方的期限' } : {})}
                  onTap={() => goTo(routes.deadline(rule.id))}
                />
              )}
            />
          </View>
          <View className="panel">
            <Row icon="arrow-left" title="换一类" onTap={() => setOpen(null)} />
          </View>
        </>
      )}
    </Page>
  )
}
