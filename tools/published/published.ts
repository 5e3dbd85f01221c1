import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication, PublicationKind } from '../../src/domain/content/publication'
import { packFolder } from '../pack/pack-folder'
import { ContentError, type Problem } from '../pack/problem'
import { plainMessage, shapeMessage } from '../pack/schema-message'
import { isDraft } from '../pack/write-files'
import { demoPackOf, isDemoPack } from './demo-pack'
import { kindIds, kinds, type RecordOf } from './kinds/all-kinds'
import type { DeskRecord, Kind } from './kinds/kind'
import { hashOf, lineOfRecord, publicationHead, publicationPath } from './publication'

/** What the county has published, kind by kind; a kind that is not there has not been. */
export type Published = { [K in PublicationKind]?: Publication<RecordOf[K]> }

/**
 * Reads every list of a pack. With `demo`, the demonstration lists stand in for kinds the county has not published.
 * @throws ContentError with every list that was tampered with or does not have its shape, by file and line.
 */
export function readPublished(root: string, pack: string, { demo }: { demo: boolean }): Published {
  const problems: Problem[] = []
  const found = kindIds.flatMap((id) => {
    const kind: Kind = kinds[id]
    const own = existsSync(join(root, publicationPath(pack, id)))
    const publication = readPublication(root, demo && !own ? demoPackOf(pack) : pack, kind, problems)
    return publication ? [[id, publication] as const] : []
  })
  problems.push(...strangers(root, pack))
  if (problems.length > 0) throw new ContentError(problems)
  return Object.fromEntries(found)
}

/** Reads one list, if it is there. What is wrong goes into `problems`, and then nothing is returned. */
export function readPublication<R extends DeskRecord>(
  root: string,
  pack: string,
  kind: Kind<R>,
  problems: Problem[],
): Publication<R> | undefined {
  const file = publicationPath(pack, kind.id)
  if (!existsSync(join(root, file))) return undefined
  const complain = (message: string, line?: number) =>
    problems.push({ file, message, ...(line === undefined ? {} : { line }) })
  const head = publicationHead.safeParse(parseJson(readFileSync(join(root, file), 'utf8')), { error: plainMessage })
  if (!head.success) {
    complain(`${shapeMessage(head.error.issues)}。这个文件由 npm run desk:import 写，不要手改`)
    return undefined
  }
  const { provenance, hash, approval } = head.data
  const records = head.data.records.flatMap((record, index): R[] => {
    const result = kind.schema.safeParse(record, { error: plainMessage })
    if (!result.success) {
      const message = shapeMessage(result.error.issues)
      complain(`${nameOf(record, index)}：${message}`, lineOfRecord(index))
      return []
    }
    if ((result.data.demo === true) !== isDemoPack(pack))
      complain(
        `${nameOf(record, index)}：${isDemoPack(pack) ? '示例包里的记录要写 demo: true' : '正式的清单里不能有示例记录'}`,
        lineOfRecord(index),
      )
    return [result.data]
  })
  if (records.length < head.data.records.length) return undefined
  if (head.data.kind !== kind.id) complain(`kind 应为 ${kind.id}`)
  if (hash !== hashOf(kind.id, provenance, head.data.records as DeskRecord[]))
    complain('内容和它的校验码对不上，有人手改过。请重新运行 npm run desk:import')
  if (approval && samePerson(approval.by, provenance.importedBy)) complain('导入和签发不能是同一个人')
  // Signed for what it was then; whoever changes the list since has nobody's signature.
  const holds = approval?.hash === hash
  return { kind: kind.id, provenance, hash, records, ...(approval && holds ? { approval } : {}) }
}

/** Whether two names are one person's, however they were spaced. */
export function samePerson(a: string, b: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()
  return plain(a) === plain(b)
}

function strangers(root: string, pack: string): Problem[] {
  const folder = `${packFolder(pack)}/published`
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter(
      (name) =>
        !name.startsWith('.') &&
        !isDraft(name) &&
        !kindIds.some((kind) => name === `${kind}.json` || name === `${kind}.mapping.json`),
    )
    .map((name) => ({ file: `${folder}/${name}`, message: '不认识这个文件，它不会进小程序' }))
}

function nameOf(record: unknown, index: number): string {
  const { id, row } = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>
  return `第${index + 1}条${typeof id === 'string' ? `（${id}）` : ''}${typeof row === 'number' ? `，表格第${row}行` : ''}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
