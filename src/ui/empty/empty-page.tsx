import { replaceWith } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import type { IconName } from '../icon/icon-names'
import { Page } from '../page/page'
import type { PictureFile } from '../picture/picture-set'
import { mainPictures } from '../picture/sets/main-pictures'
import { Empty } from './empty'

interface Props {
  title: string
  icon: IconName
  picture?: PictureFile
  text: string
  action: string
  /** Where that leads, in place of this page. */
  url: string
}

/** A page with nothing to show: why, and where there is something. */
export function EmptyPage({ title, icon, picture, text, action, url }: Props) {
  return (
    <Page title={title}>
      <Empty icon={icon} {...(picture && { picture })} text={text} action={action} onAction={() => replaceWith(url)} />
    </Page>
  )
}

/** Where an address names nothing that is here. */
export function NotFound(props: Omit<Props, 'text'>) {
  return <EmptyPage picture={mainPictures.of('compass')} {...props} text="没有找到，可能链接不全，或者内容已经改过。" />
}

/** A page whose area this county has not written anything for yet. */
export function NothingYet({ title }: { title: string }) {
  return (
    <EmptyPage
      title={title}
      icon="book-open"
      picture={mainPictures.of('seedling')}
      text="这里还没有内容。先看看小课吧。"
      action="去学法"
      url={routes.lessons()}
    />
  )
}
