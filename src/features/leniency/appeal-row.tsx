import { leniencyPack } from '@/content/leniency-pack'
import { goTo } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { Row } from '@/ui/row/row'

/** On to 解纷 for those who do not accept a penalty, where the pack has that kind of dispute. */
export function AppealRow() {
  const { appeal } = leniencyPack
  if (!appeal) return null
  return (
    <Row
      icon="handshake"
      title="不服处罚，找谁"
      note="复议、起诉，最晚哪一天"
      onTap={() => goTo(routes.triage(appeal))}
    />
  )
}
