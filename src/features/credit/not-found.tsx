import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { Page } from '@/ui/page/page'

/** Where an address names nothing that is in the pack. */
export function NotFound({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Empty
        icon="badge-check"
        text="没有找到，可能链接不全，或者内容已经改过。"
        action="看信用"
        onAction={() => replaceWith(routes.credit())}
      />
    </Page>
  )
}
