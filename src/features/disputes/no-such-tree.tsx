import { routes } from '@/platform/routes'
import { NotFound } from '@/ui/empty/empty-page'

/** Where an address names a kind of dispute that is not here. */
export function NoSuchTree() {
  return <NotFound title="没有这一类事" icon="handshake" action="看全部类别" url={routes.disputes()} />
}
