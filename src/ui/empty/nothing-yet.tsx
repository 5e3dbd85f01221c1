import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Page } from '../page/page'
import { Empty } from './empty'

/** A page whose area this county has not written anything for yet. */
export function NothingYet({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Empty
        icon="book-open"
        text="这里还没有内容。先看看小课吧。"
        action="去学法"
        onAction={() => replaceWith(routes.lessons())}
      />
    </Page>
  )
}
