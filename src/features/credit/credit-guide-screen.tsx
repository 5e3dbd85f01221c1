import { View } from '@tarojs/components'
import { creditPack } from '@/content/credit-pack'
import { textsOf } from '@/domain/content/statement'
import type { CreditGuide } from '@/domain/credit/credit'
import { goTo, replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { LessonRow } from '@/ui/row/lesson-row'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { guideById, lost, pathById, StatementList } from './catalogue'
import { PictureView } from './picture-view'

/** One thing to know, drawn where it can be, with the source behind each sentence, and the next. */
export function CreditGuideScreen({ id }: { id: string | undefined }) {
  const guide = id === undefined ? undefined : guideById(id)
  if (!guide) return <NotFound title="没有这一篇" {...lost} />
  const next = creditPack.guides[creditPack.guides.indexOf(guide) + 1]
  return (
    <Page title={guide.title} spoken={textsOf(guide.statements)}>
      {guide.picture && <PictureView picture={guide.picture} />}
      <StatementList statements={guide.statements} />
      <GoingOn guide={guide} />
      {next && (
        <View className="panel">
          <BigButton
            icon="arrow-right"
            text={`下一篇：${next.title}`}
            onTap={() => replaceWith(routes.creditGuide(next.id))}
          />
        </View>
      )}
    </Page>
  )
}

function GoingOn({ guide: { path: pathId, triage, lesson } }: { guide: CreditGuide }) {
  const path = pathId === undefined ? undefined : pathById(pathId)
  if (!path && !triage && !lesson) return null
  return (
    <>
      <Heading level={2}>接着看</Heading>
      <View className="panel">
        {path && (
          <Row
            icon="footprints"
            title={path.title}
            note={path.summary}
            onTap={() => goTo(routes.creditPath(path.id))}
          />
        )}
        {triage && (
          <Row
            icon="handshake"
            title={creditPack.trees[triage] ?? ''}
            note="答几个问题，告诉你找谁"
            onTap={() => goTo(routes.triage(triage))}
          />
        )}
        {lesson && <LessonRow id={lesson} title={creditPack.lessons[lesson]} note="小课" />}
      </View>
    </>
  )
}
