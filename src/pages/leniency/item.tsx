import { itemById } from '@/features/leniency/catalogue'
import { ItemScreen } from '@/features/leniency/item-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam, routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { guarded } from '@/ui/page/guarded'

export default guarded(function ItemPage() {
  const id = readParam(usePageParams(), 'id')
  const item = id === undefined ? undefined : itemById(id)
  useShareCard({
    title: item?.breach ?? '不罚轻罚事项',
    path: item ? routes.leniencyItem(item.id) : routes.leniencyItems(),
  })
  return <ItemScreen id={id} />
})
