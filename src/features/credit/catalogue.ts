import { creditPack } from '@/content/credit-pack'
import { groundsFrom } from '@/domain/content/provenance'
import { routes } from '@/platform/routes'
import { statementsWith } from '@/ui/statement/statement-list'

export const guideById = (id: string) => creditPack.guides.find((guide) => guide.id === id)
export const pathById = (id: string) => creditPack.paths.find((path) => path.id === id)
export const creditRuleById = (id: string) => creditPack.rules.find((rule) => rule.id === id)

/** What a citation is called on its link. */
export const groundOf = groundsFrom(creditPack.sources)

export const { StatementList } = statementsWith(groundOf)

/** The way out where an address names nothing of 信用. */
export const lost = { icon: 'badge-check', action: '看信用', url: routes.credit() } as const
