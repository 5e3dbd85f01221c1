import type { Publication } from '../../../src/domain/content/publication'
import type { Contact } from '../../../src/domain/disputes/contact'
import type { ContactRecord } from '../../published/kinds/contacts'
import type { Corpus } from '../corpus'
import { checkReferences } from './published-references'

/**
 * The published contacts of the channels.
 * @throws ContentError for each that names a channel or a township the pack no longer has.
 */
export function countyContacts(
  { pack, disputes: { channels, townships } }: Corpus,
  publication: Publication<ContactRecord> | undefined,
): Contact[] {
  if (!publication) return []
  checkReferences(pack.id, publication, [
    { field: 'channel', called: '渠道', ids: new Set(channels.map(({ id }) => id)) },
    { field: 'township', called: '乡镇（街道）', ids: new Set(townships.map(({ id }) => id)) },
  ])
  return publication.records.map(({ row, ...contact }) => contact)
}
