import { deadlinePack } from '@/content/deadline-pack'
import { disputePack } from '@/content/dispute-pack'
import { formPack } from '@/content/form-pack'
import type { Hotline } from '@/domain/content/home-pack'
import { namesFrom } from '@/domain/content/provenance'
import type { Channel } from '@/domain/disputes/channel'
import type { DeadlineRule } from '@/domain/disputes/deadline'
import type { TriageTree } from '@/domain/disputes/triage'
import type { FormTemplate } from '@/domain/forms/form'
import { statementsWith } from '@/ui/statement/statement-list'

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]))

const trees = byId(disputePack.trees)
const channels = byId(disputePack.channels)
const rules = byId(deadlinePack.rules)
const forms = byId(formPack.forms)
const hotlines = new Map(disputePack.hotlines.map((hotline) => [hotline.number, hotline]))
const sources = { ...disputePack.sources, ...deadlinePack.sources, ...formPack.sources }

export const treeById = (id: string): TriageTree | undefined => trees.get(id)
export const channelById = (id: string): Channel | undefined => channels.get(id)
export const ruleById = (id: string): DeadlineRule | undefined => rules.get(id)
export const formById = (id: string): FormTemplate | undefined => forms.get(id)
export const hotlineByNumber = (number: string): Hotline | undefined => hotlines.get(number)

/** The numbers that help with everything: law questions and government offices. */
export const homeHotlines: readonly Hotline[] = disputePack.hotlines.filter(({ home }) => home)

/** What a citation is called on its link. */
const citationName = namesFrom(sources)

export const { StatementList, StatementView } = statementsWith(citationName)
