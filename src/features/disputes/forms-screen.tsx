import { View } from '@tarojs/components'
import { formPack } from '@/content/form-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { NothingYet } from '@/ui/empty/empty-page'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'
import { useDisputes } from './disputes-store'

/** The papers that can be written here. */
export function FormsScreen() {
  const drafts = useDisputes((d) => d.drafts)
  if (formPack.forms.length === 0) return <NothingYet title="写材料" />
  return (
    <Page title="写材料">
      <View>一次只问一件事，写到哪里记到哪里，只存在这部手机上。写完能看、能复制、能存成 Word 文件去打印。</View>
      <View className="panel">
        {formPack.forms.map((form) => (
          <Row
            key={form.id}
            icon="file-text"
            title={form.title}
            note={form.summary}
            {...(drafts[form.id] ? { mark: '写了一半' } : {})}
            onTap={() => goTo(routes.form(form.id))}
          />
        ))}
      </View>
    </Page>
  )
}
