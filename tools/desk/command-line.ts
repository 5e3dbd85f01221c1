import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ContentError } from '../pack/problem'
import { writeFiles } from '../pack/write-files'
import { kindIds, kindNamed, kinds } from '../published/kinds/all-kinds'
import type { Kind } from '../published/kinds/kind'
import { approveList } from './approve-list'
import { readChoices } from './choices'
import { giveCodes } from './codes/give-codes'
import { deskCoverage } from './coverage'
import { demoFiles } from './demo/demo-files'
import { Refusal } from './fault'
import { importList } from './import-list'
import { makePosters } from './posters/make-posters'
import { publishContent } from './publish/publish-content'
import { makeKey } from './publish/signing-key'
import { buildGates } from './release/build-gates'
import { appIdGate, contentGates, demoGate } from './release/content-gates'
import { runGates } from './release/gate'
import type { Surroundings } from './surroundings'
import { templateOf } from './template'

const usage = `用法：
  npm run desk:template -- <种类> [--out 文件.xlsx]       领一张空表
  npm run desk:import -- <种类> <文件> --document 文号 --by 姓名 [--dry-run] [--allow-removals]
                                                          检查一张填好的表；全对才发布
  npm run desk:approve -- <校验码> --by 姓名              另一个人核对以后签发
  npm run desk:coverage                                   已经公布了多少
  npm run desk:codes [-- --add 种类:编号] [--retire 码 [--to 种类:编号]] [--demo]
                                                          给公布了的广场和宣传栏发码；码只添不改
  npm run desk:posters -- --base https://…/ [--kind places|billboards] [--size A4|A3] [--out 文件夹] [--demo]
                                                          做可以打印的海报，一处一页，一种一个 PDF
  npm run desk:keygen -- --key 文件                       做一把给内容签名的密钥，放在项目外面
  npm run desk:publish -- --out 文件夹 --key 文件 [--version 数] [--app-from 0.1.0] [--app-below 0.2.0] [--new-key]
                                                          把内容签好名写到文件夹，放上服务器，手机自己来取
  npm run demo:generate                                   重新生成示例数据（content/demo）
  npm run release [-- --laws 文件夹]                      发布前把每一关都过一遍；有法条原文的，和它比一比是不是现行的
种类：
${kindIds.map((id) => `  ${id.padEnd(16)}${kinds[id].name}\n`).join('')}`

/** Runs one command. Returns its exit code: 0, or 1 after a complaint, with everything published as it was before. */
export async function runCommand(args: string[], surroundings: Surroundings): Promise<number> {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        document: { type: 'string' },
        by: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'allow-removals': { type: 'boolean' },
        add: { type: 'string' },
        retire: { type: 'string' },
        to: { type: 'string' },
        base: { type: 'string' },
        kind: { type: 'string' },
        size: { type: 'string' },
        demo: { type: 'boolean' },
        key: { type: 'string' },
        version: { type: 'string' },
        'app-from': { type: 'string' },
        'app-below': { type: 'string' },
        'new-key': { type: 'boolean' },
        laws: { type: 'string' },
      },
    })
    const [command, first, second, ...more] = positionals
    const kind = kindNamed(first)
    if (more.length > 0) return misused(surroundings)
    if (command === 'template' && kind && second === undefined) return await template(kind, values.out, surroundings)
    if (command === 'import' && kind && second !== undefined)
      return await importList(
        {
          kind,
          file: resolve(second),
          ...(values.document === undefined ? {} : { documentNumber: values.document }),
          ...(values.by === undefined ? {} : { by: values.by }),
          dryRun: values['dry-run'] ?? false,
          allowRemovals: values['allow-removals'] ?? false,
        },
        surroundings,
      )
    if (command === 'approve' && first !== undefined && second === undefined && values.by !== undefined) {
      approveList(first, values.by, surroundings)
      return 0
    }
    if (command === 'coverage' && first === undefined) {
      surroundings.print(deskCoverage(surroundings))
      return 0
    }
    if (command === 'codes' && first === undefined) {
      giveCodes({ ...values, demo: values.demo ?? false }, surroundings)
      return 0
    }
    if (command === 'posters' && first === undefined && values.base !== undefined) {
      await makePosters({ ...values, base: values.base, demo: values.demo ?? false }, surroundings)
      return 0
    }
    if (command === 'keygen' && first === undefined && values.key !== undefined) {
      makeKey(values.key, surroundings)
      return 0
    }
    if (command === 'publish' && first === undefined && values.key !== undefined && values.out !== undefined)
      return publishContent({ ...values, key: values.key, out: values.out }, surroundings)
    if (command === 'demo' && first === undefined) {
      const files = demoFiles(surroundings.root, surroundings.pack)
      writeFiles(new Map([...files].map(([path, text]) => [join(surroundings.root, path), text])))
      surroundings.print(`已生成 ${[...files.keys()].join('、')}\n`)
      return 0
    }
    if (command === 'release' && first === undefined) {
      const { root, print } = surroundings
      const laws = values.laws ?? lawsBeside(root)
      return runGates(
        [...contentGates(surroundings, laws), appIdGate(root), ...buildGates(root), demoGate(root)],
        print,
      )
    }
  } catch (error) {
    if (error instanceof Refusal || error instanceof ContentError) {
      surroundings.complain(`${error.message}\n`)
      return 1
    }
    if (isFileError(error)) {
      surroundings.complain(
        `读写文件时出错（${error.code} ${error.path ?? ''}），什么也没有发布。看看文件是不是开着、磁盘是不是满了。\n`,
      )
      return 1
    }
    if (!isArgumentError(error)) throw error
  }
  return misused(surroundings)
}

/** The texts that the whole check uses as well, where they lie beside the project. */
function lawsBeside(root: string): string | undefined {
  const folder = join(root, '../shared/facts/laws')
  return existsSync(folder) ? folder : undefined
}

async function template(kind: Kind, out: string | undefined, { root, pack, print }: Surroundings): Promise<0> {
  const path = resolve(out ?? `${kind.name}-模板.xlsx`)
  if (existsSync(path)) throw new Refusal(`${path} 已经有了，没有盖掉它。换个名字：--out 文件.xlsx`)
  writeFiles(new Map([[path, await templateOf(kind, readChoices(root, pack))]]))
  print(`已生成 ${path}\n填好以后：npm run desk:import -- ${kind.id} 文件.xlsx --document 文号 --by 姓名 --dry-run\n`)
  return 0
}

function misused({ complain }: Surroundings): 1 {
  complain(usage)
  return 1
}

function isArgumentError(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
