import { formPack } from '@/content/form-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { FormTemplate } from '@/domain/forms/form'
import { statementsWith } from '@/ui/statement/statement-list'
import { byId } from './by-id'

const forms = byId(formPack.forms)

export const formById = (id: string): FormTemplate | undefined => forms.get(id)

export const { StatementList, StatementView } = statementsWith(groundsFrom(formPack.sources))
