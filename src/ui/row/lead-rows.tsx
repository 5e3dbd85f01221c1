import type { Leads } from '@/domain/content/leads'
import { paperKey } from '@/domain/quiz/paper-request'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { LessonRow } from './lesson-row'
import { Row } from './row'
import { StoryRow } from './story-row'

/** What can be done with what was just told. Nothing where it leads nowhere. */
export function LeadRows({ trees = [], deadline, form, lesson, story, questions }: Leads) {
  return (
    <>
      {trees.map(({ id, title }) => (
        <Row key={id} icon="signpost" title={title} note="自己碰上了，看看找谁" onTap={() => goTo(routes.triage(id))} />
      ))}
      {deadline && (
        <Row
          icon="calendar-days"
          title="算一算还剩几天"
          note={deadline.title}
          onTap={() => goTo(routes.deadline(deadline.id))}
        />
      )}
      {form && <Row icon="notebook-pen" title="写材料" note={form.title} onTap={() => goTo(routes.form(form.id))} />}
      {lesson && <LessonRow id={lesson.id} title={lesson.title} />}
      {story && <StoryRow {...story} />}
      {questions && (
        <Row
          icon="lightbulb"
          title={questions.length === 1 ? '答一道题，看记住没有' : `答 ${questions.length} 道题，看记住没有`}
          onTap={() => goTo(routes.quizPaper(paperKey({ mode: 'picked', questions })))}
        />
      )}
    </>
  )
}
