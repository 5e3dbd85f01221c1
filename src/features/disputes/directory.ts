import { deadlinePack } from '@/content/deadline-pack'
import { disputePack } from '@/content/dispute-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { Channel } from '@/domain/disputes/channel'
import type { DeadlineRule } from '@/domain/disputes/deadline'
import { statementsWith } from '@/ui/statement/statement-list'
import { byId } from './by-id'

const channels = byId(disputePack.channels)
const rules = byId(deadlinePack.rules)

export const channelById = (id: string): Channel | undefined => channels.get(id)
export const ruleById = (id: string): DeadlineRule | undefined => rules.get(id)

export const { GroundsOf, StatementList, StatementView } = statementsWith(
  groundsFrom({ ...disputePack.sources, ...deadlinePack.sources }),
)
