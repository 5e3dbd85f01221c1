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
  // What is looked for is shared with it.
  useShareCard({ title: q === '' ? '找一找' : `找“${q}”`, path: routes.search({ q: q || undefined, group }) })
  return group ? <GroupScreen q={q} group={group} /> : <SearchScreen q={q} onQ={setQ} />
})
