import { View } from '@tarojs/components'
import { leniencyPack } from '@/content/leniency-pack'
import { textsOf } from '@/domain/content/statement'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { guideById, StatementList } from './catalogue'

/** One thing to know, with the law behind each sentence, and the next. */
export function GuideScreen({ id }: { id: string | undefined }) {
  const guide = id === undefined ? undefined : guideById(id)
  if (!guide) return <NotFound title="没有这一篇" icon="scale" action="看不罚轻罚" url={routes.leniency()} />
  const { lesson, triage } = guide
  const next = leniencyPack.guides[leniencyPack.guides.indexOf(guide) + 1]
  return (
    <Page title={guide.title} spoken={textsOf(guide.statements)}>
      <StatementList statements={guide.statements} />
      {(lesson || triage) && (
        <>
          <Heading level={2}>接着看</Heading>
          <View className="panel">
            {triage && (
              <Row
                icon="handshake"
                title="不服处罚，找谁"
                note="答几个问题，告诉你去哪里、最晚哪一天"
                onTap={() => goTo(routes.triage(triage))}
              />
            )}
            {lesson && <LessonRow id={lesson} title={leniencyPack.lessons[lesson]} note="小课" />}
          </View>
        </>
      )}
      {next && (
        <View className="panel">
          <BigButton
            icon="arrow-right"
            text={`下一篇：${next.title}`}
            onTap={() => replaceWith(routes.guide(next.id))}
          />
        </View>
      )}
    </Page>
  )
}
