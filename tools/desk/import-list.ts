import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Publication } from '../../src/domain/content/publication'
import { countAgainstReport } from '../content/county/figures'
import { ContentError, type Problem } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { plainText } from '../published/plain-text'
import { publicationOf, publicationPath, serialise } from '../published/publication'
import { readPublication } from '../published/published'
import { readChoices } from './choices'
import { diffOf, formatDiff, isSame } from './diff'
import { Refusal } from './fault'
import { readRecords } from './read-records'
import type { Surroundings } from './surroundings'
import { readTables } from './workbook/read-tables'
import { readBytes, reportFaults } from './workbook/workbook-file'

export interface ImportRequest {
  kind: Kind
  /** Path of the workbook. */
  file: string
  /** Left out only in a dry run. */
  documentNumber?: string
  by?: string
  dryRun: boolean
  allowRemovals: boolean
}

/** Of what is published, more than this share is taken away only when somebody says that it is meant. */
const removableShare = 0.2

/**
 * Reads a workbook and publishes all of it, or changes nothing. Returns the exit code: 0 when it was published, already
 * was, or would be (dry run); 1 when something is wrong with it.
 * @throws Refusal for what cannot be looked at row by row.
 */
export async function importList(request: ImportRequest, surroundings: Surroundings): Promise<0 | 1> {
  const { kind, file, dryRun } = request
  const { root, pack, print, complain } = surroundings
  const started = Date.now()
  const signature = signed(request)
  const bytes = readBytes(file)
  const choices = readChoices(root, pack)
  complain('正在打开表格……\n')
  const tables = await readTables(bytes)
  const { sheet, records, faults, notices } = readRecords(tables, kind, choices, (done, all) =>
    complain(`正在检查第 ${done} 行，共 ${all} 行\n`),
  )
  complain(`工作表“${sheet}”：读到 ${records.length} 条，${cost(started)}\n`)
  for (const notice of notices) print(`提示：${notice}。\n`)
  if (faults.length > 0) {
    await reportFaults(bytes, tables, faults, file, surroundings)
    return 1
  }

  const old = readOld(root, pack, kind)
  const diff = diffOf(kind, old?.records ?? [], records, choices)
  print(formatDiff(diff))
  for (const count of countAgainstReport(root, pack, kind, records)) print(`和报告的数字比：${count}\n`)
  if (diff.removed.length > (old?.records.length ?? 0) * removableShare && !request.allowRemovals)
    throw new Refusal(
      `这次会删掉已经发布的 ${old?.records.length} 条里的 ${diff.removed.length} 条，超过五分之一，没有发布。交错了文件就换对的；真要删，命令后面加 --allow-removals。`,
    )
  if (dryRun) {
    print('试运行：都对，什么也没有改。\n')
    return 0
  }

  const provenance = { file: basename(file), sha256: sha256(bytes), importedOn: surroundings.today, ...signature }
  if (old && isSame(diff) && isSameSource(old, provenance)) {
    print(`这个文件已经导入过了，什么也没有改。\n${approvalAdvice(old)}`)
    return 0
  }
  const publication = publicationOf(kind.id, provenance, records)
  writeFiles(new Map([[join(root, publicationPath(pack, kind.id)), serialise(publication)]]))
  print(`已写入 ${publicationPath(pack, kind.id)}：${records.length} 条。\n${approvalAdvice(publication)}`)
  return 0
}

function signed({ documentNumber = '', by = '', dryRun }: ImportRequest) {
  const signature = { importedBy: plainText(by), documentNumber: plainText(documentNumber) }
  if (dryRun) return signature
  if (signature.documentNumber === '') throw new Refusal('要写明这份清单出自哪个文件：--document 文号。')
  if (signature.importedBy === '') throw new Refusal('要写明是谁导入的：--by 姓名。')
  return signature
}

function readOld(root: string, pack: string, kind: Kind): Publication<DeskRecord> | undefined {
  const problems: Problem[] = []
  const old = readPublication(root, pack, kind, problems)
  if (problems.length > 0) throw new ContentError(problems)
  return old
}

function isSameSource(old: Publication<DeskRecord>, now: Publication<DeskRecord>['provenance']): boolean {
  const { sha256, documentNumber, importedBy } = old.provenance
  return sha256 === now.sha256 && documentNumber === now.documentNumber && importedBy === now.importedBy
}

function approvalAdvice({ hash, approval }: Publication<DeskRecord>): string {
  return approval
    ? `校验码 ${hash}，${approval.on} 由 ${approval.by} 签发。\n`
    : `校验码 ${hash}。请另一个人核对以后签发：npm run desk:approve -- ${hash} --by 姓名\n`
}

function cost(started: number): string {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return `用了 ${seconds} 秒，内存最多 ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
