import type { Lead } from '@/domain/content/leads'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from './row'

/** Leads to a story. */
export function StoryRow({ id, title }: Lead) {
  return <Row icon="users" title={`说事：${title}`} note="换成你，会怎么办？" onTap={() => goTo(routes.story(id))} />
}
