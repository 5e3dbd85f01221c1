import type { CitedSource } from '../content/provenance'
import type { FormTemplate } from './form'

/** forms.json */
export interface FormPack {
  forms: FormTemplate[]
  sources: Record<string, CitedSource>
}
