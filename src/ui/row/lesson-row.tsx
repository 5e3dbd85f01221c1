import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from './row'

interface Props {
  id: string
  /** As the pack of the area has it. */
  title: string | undefined
  note?: string
}

/** Leads to a lesson. */
export function LessonRow({ id, title = '', ...note }: Props) {
  return <Row icon="book-open" title={title} {...note} onTap={() => goTo(routes.lesson(id))} />
}
