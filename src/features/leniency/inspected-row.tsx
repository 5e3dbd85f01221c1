import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'

/** On to the checklist for those whom an inspector has visited. */
export function InspectedRow() {
  return (
    <Row
      icon="footprints"
      title="检查的人来过了"
      note="留什么、答谁、到哪天，一样一样对"
      onTap={() => goTo(routes.inspected())}
    />
  )
}
