import { homePack } from '@/content/home-pack'
import type { KeptItem } from '@/domain/kept/kept-item'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Empty } from '@/ui/empty/empty'
import { MoreList } from '@/ui/list/more-list'
import { Heading } from '@/ui/page/heading'
import { Page } from '@/ui/page/page'
import { Row } from '@/ui/row/row'

interface Props {
  /** Lesson ids. */
  lessons: readonly string[]
  /** 不罚轻罚 items. */
  items: readonly KeptItem[]
}

/** Favourites, newest first. A lesson that no longer exists is passed over, not lost: the id stays on the phone. */
export function FavouritesScreen({ lessons, items }: Props) {
  const known = new Map(homePack.lessons.map((lesson) => [lesson.id, lesson]))
  const kept = lessons.flatMap((id) => known.get(id) ?? [])
  return (
    <Page title="收藏">
      {kept.length === 0 && items.length === 0 && (
        <Empty
          icon="star"
          text="还没有收藏。读到有用的一课，点“收藏这课”，就会放到这里。"
          action="去看看课程"
          onAction={() => goTo(routes.lessons())}
        />
      )}
      {items.length > 0 && (
        <>
          <Heading level={2}>不罚轻罚事项</Heading>
          <MoreList
            items={items}
            render={({ id, title }) => (
              <Row key={id} icon="star" title={title} onTap={() => goTo(routes.leniencyItem(id))} />
            )}
            step={10}
          />
        </>
      )}
      {kept.length > 0 && (
        <>
          {items.length > 0 && <Heading level={2}>小课</Heading>}
          <MoreList
            items={kept}
            render={(lesson) => (
              <Row key={lesson.id} icon="star" title={lesson.title} onTap={() => goTo(routes.lesson(lesson.id, 0))} />
            )}
          />
        </>
      )}
    </Page>
  )
}
