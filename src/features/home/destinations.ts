import { type Destination, type DestinationKind, splitTarget } from '@/domain/places/board-target'
import { routes } from '@/platform/routes'

const pages: Record<DestinationKind, (id: string) => string> = {
  place: routes.place,
  stamp: routes.stamp,
  lesson: routes.lesson,
  story: (id) => routes.story(id),
  triage: routes.triage,
  channel: routes.channel,
  deadline: routes.deadline,
  form: routes.form,
  item: routes.leniencyItem,
}

/** The page a code leads to. */
export function pageOf(destination: Destination): string {
  const { kind, id } = splitTarget(destination)
  return pages[kind](id)
}
