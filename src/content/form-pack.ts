import compiled from './compiled/forms.json'
import { newest } from './newest'

export const formPack = newest('forms', compiled)
