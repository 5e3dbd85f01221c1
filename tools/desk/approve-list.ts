import { join } from 'node:path'
import type { Publication } from '../../src/domain/content/publication'
import { ContentError, type Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { kindIds, kinds } from '../published/kinds/all-kinds'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { publicationPath, serialise } from '../published/publication'
import { readPublication, samePerson } from '../published/published'
import { Refusal } from './fault'
import type { Surroundings } from './surroundings'

/**
 * Records that a second person has looked at the list with this hash and answers for it.
 * @throws Refusal when there is no such list, or the second person is the first.
 */
export function approveList(hash: string, by: string, { root, pack, today, print }: Surroundings): void {
  const name = plainText(by)
  if (name === '') throw new Refusal('要写明是谁签发的：--by 姓名。')
  const { kind, publication } = findByHash(root, pack, hash)
  const { provenance, approval, records } = publication
  if (samePerson(name, provenance.importedBy))
    throw new Refusal(`这份清单是 ${provenance.importedBy} 导入的，要由另一个人核对以后签发。`)
  if (approval) {
    print(`“${kind.name}”${approval.on} 已经由 ${approval.by} 签发，什么也没有改。\n`)
    return
  }
  const approved = { ...publication, approval: { by: name, on: today, hash: publication.hash } }
  writeFiles(new Map([[join(root, publicationPath(pack, kind.id)), serialise(approved)]]))
  print(
    `已签发“${kind.name}” ${records.length} 条（${provenance.documentNumber}，${provenance.importedBy} 导入，${name} 签发）。\n`,
  )
}

function findByHash(root: string, pack: string, hash: string): { kind: Kind; publication: Publication<DeskRecord> } {
  const problems: Problem[] = []
  const lists = kindIds.flatMap((id) => {
    const kind: Kind = kinds[id]
    const publication = readPublication(root, pack, kind, problems)
    return publication ? [{ kind, publication }] : []
  })
  if (problems.length > 0) throw new ContentError(problems)
  const found = lists.find(({ publication }) => publication.hash === hash.trim().toLowerCase())
  if (found) return found
  const waiting = lists.filter(({ publication }) => !publication.approval)
  throw new Refusal(
    `没有校验码是 ${hash} 的清单。${waiting.length > 0 ? `等着签发的：${waiting.map(({ kind, publication }) => `${kind.name} ${publication.hash}`).join('，')}。` : '没有等着签发的清单。'}清单改过以后校验码会变，要重新核对。`,
  )
}
