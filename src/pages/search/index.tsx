import { useState } from 'react'
import { GroupScreen } from '@/features/search/group-screen'
import { isGroup } from '@/features/search/groups'
import { SearchScreen } from '@/features/search/search-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, readTyped, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function SearchPage() {
  const params = usePageParams()
  const [q, setQ] = useState(() => readTyped(params, 'q'))
  const wanted = readParam(params, 'group')
  const group = isGroup(wanted) ? wanted : undefined
  // Not with what was looked for: that is for the reader to tell.
  useShareCard({ title: '找一找', path: routes.search(), personal: true })
  return group ? <GroupScreen q={q} group={group} /> : <SearchScreen q={q} onQ={setQ} />
})
