import { basename } from 'node:path'
import type { Publication } from '../../src/domain/content/publication'
import type { DeskRecord, Kind } from '../published/kinds/kind'
import { formatDiff } from './diff'
import { type ChosenColumns, formatMapping } from './mapping/mapping'
import { type ImportPlan, planImport, publishPlan, refuseRemovals, signedBy } from './plan-import'
import { type Answers, formatQuestions } from './questions'
import type { Surroundings } from './surroundings'
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
  columns: ChosenColumns
  answers: Answers
  keepBasis: boolean
  skipHidden: boolean
}

/**
 * Reads a workbook and publishes all of it, or changes nothing. Returns the exit code: 0 when it was published, already
 * was, or would be (dry run); 1 when something is wrong with it.
 * @throws Refusal for what cannot be looked at row by row.
 */
export async function importList(request: ImportRequest, surroundings: Surroundings): Promise<0 | 1> {
  const { kind, file, dryRun, columns, answers, keepBasis, skipHidden } = request
  const { print, complain } = surroundings
  const started = Date.now()
  if (!dryRun) signedBy(request)
  const bytes = readBytes(file)
  complain('正在打开表格……\n')
  const plan = await planImport(
    { kind, name: basename(file), bytes, columns, answers, keepBasis, skipHidden },
    surroundings,
    (done, all) => complain(`正在检查第 ${done} 行，共 ${all} 行\n`),
  )
  complain(`工作表“${plan.sheet}”：读到 ${plan.records.length} 条，${cost(started)}\n`)
  if (plan.mapping.guessed) print(formatMapping(plan.mapping, kind))
  print(formatShortened(plan.shortened))
  for (const notice of plan.notices) print(`提示：${notice}。\n`)
  if (plan.faults.length > 0) {
    await reportFaults(bytes, plan.tables, plan.faults, file, surroundings)
    return 1
  }
  if (plan.questions.length > 0) {
    complain(formatQuestions(plan.questions))
    return 1
  }

  print(formatDiff(plan.diff))
  for (const count of plan.counts) print(`和报告的数字比：${count}\n`)
  refuseRemovals(plan, request)
  if (dryRun) {
    print('试运行：都对，什么也没有改。\n')
    return 0
  }

  const { outcome, path, publication } = publishPlan(plan, request, surroundings)
  print(
    outcome === 'already'
      ? '这个文件已经导入过了，什么也没有改。\n'
      : `已写入 ${path}：${publication.records.length} 条。\n`,
  )
  print(approvalAdvice(publication))
  return 0
}

const shownBases = 3

function formatShortened(shortened: ImportPlan['shortened']): string {
  if (shortened.length === 0) return ''
  return [
    `有 ${shortened.length} 格依据抄了法条原文，只留下法的名称和条号（要照抄就加 --keep-basis）：`,
    ...shortened.slice(0, shownBases).flatMap(({ place: { row }, before, after }) => {
      const line = before.replaceAll('\n', ' ')
      const start = [...line].length > 60 ? `${[...line].slice(0, 60).join('')}……` : line
      return [`  第${row}行 原来：${start}`, `          改成：${after.replaceAll('\n', '；')}`]
    }),
    ...(shortened.length > shownBases ? [`  …… 还有 ${shortened.length - shownBases} 格`] : []),
    '',
  ].join('\n')
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
