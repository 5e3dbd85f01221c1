import { creditPack } from '@/content/credit-pack'
import { type Citation, citationName as nameOf } from '@/domain/content/provenance'

export const guideById = (id: string) => creditPack.guides.find((guide) => guide.id === id)
export const pathById = (id: string) => creditPack.paths.find((path) => path.id === id)
export const ruleById = (id: string) => creditPack.rules.find((rule) => rule.id === id)

/** What a citation is called on its link. */
export const citationName = (citation: Citation): string => nameOf(citation, creditPack.sources)
