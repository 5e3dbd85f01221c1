import { View } from '@tarojs/components'
import { emptyAnswers, type FormAnswers, type FormPage, type FormTemplate, pagesOf } from '@/domain/forms/form'
import { goBackTo, goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'
import { LeaveNow } from '@/ui/leave/leave-now'
import { Page } from '@/ui/page/page'
import { BigButton } from '@/ui/tap/big-button'
import { formById, StatementList } from './form-directory'
import { useDeleteDraft, useDraft } from './form-drafts'
import { FormFields } from './form-fields'

interface Props {
  id: string | undefined
  /** Which screen of the form, from 0; undefined is the page before the first. */
  page: number | undefined
  today: string
}

/** A paper step by step: first what it is for, then one thing a page. */
export function FormScreen({ id, page, today }: Props) {
  const form = id === undefined ? undefined : formById(id)
  const draft = useDraft(form)
  if (!form) return <NotFound title="没有这份材料" icon="file-text" action="看全部材料" url={routes.forms()} />
  const answers = draft ?? emptyAnswers
  const pages = pagesOf(form, answers)
  const current = page === undefined ? undefined : pages[Math.min(page, pages.length - 1)]
  if (page === undefined || !current) return <FormStart form={form} draft={draft} />
  return (
    <FormPageView
      form={form}
      answers={answers}
      pages={pages}
      at={Math.min(page, pages.length - 1)}
      current={current}
      today={today}
    />
  )
}

function FormStart({ form, draft }: { form: FormTemplate; draft: FormAnswers | undefined }) {
  const deleteDraft = useDeleteDraft(form)
  return (
    <Page title={form.title} discreet={form.discreet}>
      {form.discreet && <LeaveNow calls={[]} />}
      <View>{form.summary}</View>
      <StatementList statements={form.intro} />
      <View className="form__buttons">
        <BigButton icon="arrow-right" text={draft ? '接着写' : '开始写'} onTap={() => goTo(routes.form(form.id, 0))} />
        {draft && <BigButton quiet icon="file-text" text="看写成的样子" onTap={() => goTo(routes.paper(form.id))} />}
        {draft && <BigButton quiet icon="trash-2" text="删掉写过的" onTap={deleteDraft} />}
      </View>
    </Page>
  )
}

interface PageProps {
  form: FormTemplate
  answers: FormAnswers
  pages: FormPage[]
  at: number
  current: FormPage
  today: string
}

function FormPageView({ form, answers, pages, at, current, today }: PageProps) {
  return (
    <Page title={current.title} discreet={form.discreet}>
      {form.discreet && <LeaveNow calls={[]} />}
      <View className="soft">{`${form.title} · 第 ${at + 1} 步，共 ${pages.length} 步`}</View>
      {current.step.hint && <View>{current.step.hint}</View>}
      <StatementList statements={current.step.notes ?? []} />
      <FormFields key={at} form={form} answers={answers} page={current} today={today} />
      <View className="form__buttons">
        {at + 1 < pages.length ? (
          <BigButton icon="arrow-right" text="下一步" onTap={() => goTo(routes.form(form.id, at + 1))} />
        ) : (
          <BigButton icon="arrow-right" text="看写成的样子" onTap={() => goTo(routes.paper(form.id))} />
        )}
        {at > 0 && (
          <BigButton quiet icon="arrow-left" text="上一步" onTap={() => goBackTo(routes.form(form.id, at - 1))} />
        )}
      </View>
      {form.discreet && <View className="soft">写的内容不留在这部手机上，一关掉就没了。</View>}
      <View className="soft">不想写的可以空着，没写对的不会印上去，打印出来再用笔填。</View>
    </Page>
  )
}
