import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fillForm } from '@/domain/forms/fill-form'
import { openItems, pagesOf } from '@/domain/forms/form'
import { type Paper, type Paragraph, paperText, type Run, runText } from '@/domain/forms/paper'
import { faultyItems } from '@/domain/forms/sound-answers'
import { canCopy, copyText } from '@/platform/clipboard'
import { handOverDocument } from '@/platform/documents'
import { docxOf } from '@/platform/docx'
import { goBack, goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { a11y } from '@/ui/a11y'
import { Empty } from '@/ui/empty/empty'
import { LeaveNow } from '@/ui/leave/leave-now'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { BigButton } from '@/ui/tap/big-button'
import { SaveButton } from '@/ui/tool/save-button'
import { formById, StatementList } from './form-directory'
import { documentName, useDeleteDraft, useDraft } from './form-drafts'
import './form.scss'
import './paper-screen.scss'

interface Props {
  id: string | undefined
  today: string
}

/** The finished paper: what is wrong or still empty, how it reads, and ways to take it along. */
export function PaperScreen({ id, today }: Props) {
  const form = id === undefined ? undefined : formById(id)
  const draft = useDraft(form)
  const deleteDraft = useDeleteDraft(form)
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState(false)
  if (!form || !draft) {
    return (
      <Page title="写成的样子">
        <Empty
          icon="file-text"
          text="还没有写过的内容。"
          action="去写材料"
          onAction={() => goTo(form ? routes.form(form.id) : routes.forms())}
        />
      </Page>
    )
  }
  const paper = fillForm(form, draft, today)
  const faulty = faultyItems(form, draft, today)
  const missing = openItems(form, draft)
  const pages = pagesOf(form, draft)
  const save = async () => {
    const done = await handOverDocument(documentName(form), docxOf(paper))
    setSaid(done ? '已经生成 Word 文件。' : '这部手机没能打开文件。可以用“复制全文”，发给别人打印。')
  }
  const copy = async () => {
    if (canCopy && (await copyText(paperText(paper)))) setSaid('全文已复制。')
    else setShown(true)
  }
  const remove = () => {
    deleteDraft()
    goBack()
  }
  return (
    <Page title={form.title} discreet={form.discreet}>
      {form.discreet && <LeaveNow calls={[]} />}
      {faulty.length > 0 && (
        <View className="panel paper__faulty">
          <View>这几处没写对，没有印上去，点一下去改：</View>
          {faulty.map(({ page, field, problem }) => (
            <Row
              key={`${page}/${field.id}`}
              title={field.label}
              note={problem}
              onTap={() => goTo(routes.form(form.id, page))}
            />
          ))}
        </View>
      )}
      {missing.length > 0 && (
        <View className="panel paper__missing">
          <View>还有几处空着，会印成横线，可以用笔填：</View>
          {missing.map((item) => (
            <View key={`${item.step.id}/${item.entry ?? ''}/${item.field.id}`} className="soft">
              {`· ${item.field.label}`}
            </View>
          ))}
        </View>
      )}
      <View className="form__buttons">
        <SaveButton text="存成 Word 文件" onTap={save} />
        <BigButton quiet icon="copy" text="复制全文" onTap={copy} />
      </View>
      <View className="paper__said" {...a11y('status')}>
        {said}
      </View>
      {shown && (
        <View className="panel">
          <View className="soft">长按下面的文字可以复制。</View>
          <Text className="paper__text" userSelect>
            {paperText(paper)}
          </Text>
        </View>
      )}
      <Heading level={2}>写成的样子</Heading>
      <PaperPreview paper={paper} />
      <StatementList title="交的时候" statements={form.notes} />
      <Heading level={2}>改哪一处</Heading>
      <View className="panel">
        {pages.map((page, at) => (
          <Row
            key={`${page.step.id}/${page.entry ?? ''}/${page.fields[0]?.id ?? ''}`}
            title={page.title}
            onTap={() => goTo(routes.form(form.id, at))}
          />
        ))}
      </View>
      <BigButton quiet icon="trash-2" text="删掉写过的" onTap={remove} />
    </Page>
  )
}

function PaperPreview({ paper }: { paper: Paper }) {
  return (
    <View className="paper panel">
      {paper.blocks.map((block, index) =>
        block.kind === 'table' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper's blocks have no other name
          <View key={index}>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table are numbered
              <View key={at} className="paper__row">
                {`${at + 1}．${row.map((cell, column) => `${block.columns[column]?.title ?? ''}：${line(cell)}`).join('；')}`}
              </View>
            ))}
          </View>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper's blocks have no other name
          <ParagraphView key={index} paragraph={block} />
        ),
      )}
    </View>
  )
}

const line = (runs: Run[]) => runs.map(runText).join('')

function ParagraphView({ paragraph }: { paragraph: Paragraph }) {
  return <View className={`paper__line paper__line--${paragraph.kind}`}>{line(paragraph.runs)}</View>
}
