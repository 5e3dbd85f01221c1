import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, command, runNamed } from '../commands/command'
import { readPack } from '../content/load'
import { ContentError } from '../pack/problem'
import { FileError, inWords, writeFiles } from '../pack/write-files'
import { kindIds, kindNamed, kinds } from '../published/kinds/all-kinds'
import type { Kind } from '../published/kinds/kind'
import { withoutControls } from '../published/plain-text'
import { approveList } from './approve-list'
import { readChoices } from './choices'
import { giveCodes } from './codes/give-codes'
import { coverageText, deskCoverage } from './coverage'
import { demoFiles } from './demo/demo-files'
import { Refusal } from './fault'
import { importList } from './import-list'
import { makePosters } from './posters/make-posters'
import { publishContent } from './publish/publish-content'
import { makeKey } from './publish/signing-key'
import { readPairs } from './questions'
import { buildGates } from './release/build-gates'
import { appIdGate, contentGates, demoGate } from './release/content-gates'
import { runGates } from './release/gate'
import { importStory } from './story/import-story'
import { storyKind } from './story/story-sheets'
import { storyTemplate } from './story/story-template'
import type { Surroundings } from './surroundings'
import { templateOf } from './template'

const allKinds = [...kindIds.map((id) => kinds[id]), storyKind]
const kindWords = allKinds.map(({ id, name }) => `${id}（${name}）`).join('、')

export const deskCommands = (
  surroundings: Surroundings,
): Readonly<Record<string, Command<number | Promise<number>>>> => ({
  template: command(
    {
      call: 'npm run desk:template',
      does: `领一张空表；故事可以领已经有的一个，接着改\n      种类：${kindWords}`,
      words: ['种类'],
      may: { out: '文件.xlsx', of: '故事的编号或标题' },
    },
    ([kind], { out, of }) => template(kind, out, of, surroundings),
  ),
  import: command(
    {
      call: 'npm run desk:import',
      does: `检查一张填好的表；全对才发布。--dry-run 只检查，可以不写文号和姓名\n      种类：${kindWords}`,
      words: ['种类', '文件.xlsx'],
      may: {
        document: '文号',
        by: '姓名',
        'dry-run': true,
        'allow-removals': true,
        column: '依据=D,违法行为=C',
        answer: '问题=回答',
        'keep-basis': true,
        'skip-hidden': true,
      },
    },
    (
      [kind, file],
      {
        document,
        'dry-run': dryRun = false,
        'allow-removals': allowRemovals = false,
        column = '',
        answer = '',
        'keep-basis': keepBasis = false,
        'skip-hidden': skipHidden = false,
        ...by
      },
    ) =>
      isStory(kind)
        ? importStory({ file: resolve(file), dryRun }, surroundings)
        : importList(
            {
              kind: kindCalled(kind),
              file: resolve(file),
              ...(document !== undefined && { documentNumber: document }),
              ...by,
              dryRun,
              allowRemovals,
              columns: readPairs(column, '--column'),
              answers: readPairs(answer, '--answer'),
              keepBasis,
              skipHidden,
            },
            surroundings,
          ),
  ),
  approve: command(
    { call: 'npm run desk:approve', does: '另一个人核对以后签发', words: ['校验码'], needs: { by: '姓名' } },
    ([hash], { by }) => done(approveList(hash, by, surroundings)),
  ),
  coverage: command({ call: 'npm run desk:coverage', does: '已经公布了多少' }, () =>
    done(surroundings.print(coverageText(deskCoverage(surroundings)))),
  ),
  codes: command(
    {
      call: 'npm run desk:codes',
      does: '给公布了的广场和宣传栏发码；码只添不改',
      may: { add: '种类:编号', retire: '码', to: '种类:编号', demo: true },
    },
    (_, { demo = false, ...wanted }) => done(giveCodes({ ...wanted, demo }, surroundings)),
  ),
  posters: command(
    {
      call: 'npm run desk:posters',
      does: '做可以打印的海报，一处一页，一种一个 PDF',
      needs: { base: 'https://…/' },
      may: { kind: 'places|billboards', size: 'A4|A3', out: '文件夹', demo: true },
    },
    async (_, { demo = false, ...wanted }) => done(await makePosters({ ...wanted, demo }, surroundings)),
  ),
  keygen: command(
    { call: 'npm run desk:keygen', does: '做一把给内容签名的密钥，放在项目外面', needs: { key: '文件' } },
    (_, { key }) => done(makeKey(key, surroundings)),
  ),
  publish: command(
    {
      call: 'npm run desk:publish',
      does: '把内容签好名写到文件夹，放上服务器，手机自己来取',
      needs: { out: '文件夹', key: '文件' },
      may: { version: '数', 'app-from': '0.1.0', 'app-below': '0.2.0', 'new-key': true },
    },
    (_, options) => publishContent(options, surroundings),
  ),
  demo: command({ call: 'npm run demo:generate', does: '重新生成本县的示例数据（content/demo/）' }, () =>
    generateDemo(surroundings),
  ),
  release: command(
    {
      call: 'npm run release',
      does: '发布前把每一关都过一遍；有法条原文的，和它比一比是不是现行的',
      may: { laws: '文件夹' },
    },
    (_, { laws = lawsBeside(surroundings.root) }) => release(laws, surroundings),
  ),
})

/** Runs one command. Returns its exit code: 0, or 1 after a complaint, with everything published as it was before. */
export async function runCommand(args: readonly string[], around: Surroundings): Promise<number> {
  const { print, complain } = around
  // Cells and names of files are quoted as they are; a terminal would do what their control characters say.
  const surroundings: Surroundings = {
    ...around,
    print: (text) => print(withoutControls(text)),
    complain: (text) => complain(withoutControls(text)),
  }
  try {
    return await runNamed(deskCommands(surroundings), args, surroundings)
  } catch (error) {
    if (error instanceof Refusal || error instanceof ContentError) {
      surroundings.complain(`${error.message}\n`)
      return 1
    }
    const said = inWords(error)
    if (!(said instanceof FileError)) throw error
    surroundings.complain(`${said.message}\n`)
    return 1
  }
}

/** The exit code of what either does all of its work or refuses. */
const done = (_work: unknown): 0 => 0

/** Stories are written content, not a list that is published: they are read and kept in their own way. */
const isStory = (name: string): boolean => name === storyKind.id || name === storyKind.name

/** In the program's word or in the officer's. */
function kindCalled(name: string): Kind {
  const kind = kindNamed(name)
  if (kind) return kind
  throw new Refusal(
    `没有“${name}”这个种类，什么也没有做。种类写下面的一个：\n${allKinds.map(({ id, name: called }) => `  ${id.padEnd(16)}${called}`).join('\n')}`,
  )
}

function generateDemo({ root, pack, print }: Surroundings): 0 {
  const files = [...demoFiles(root, pack)].map(([path, text]) => ({ path, text, at: join(root, path) }))
  const changed = files.filter(({ at, text }) => !existsSync(at) || readFileSync(at, 'utf8') !== text)
  writeFiles(new Map(changed.map(({ at, text }) => [at, text])))
  print(
    changed.length === 0
      ? `示例数据和现在的内容对得上，${files.length} 个文件都没有变\n`
      : `已生成 ${changed.map(({ path }) => path).join('、')}；一起提交\n`,
  )
  return 0
}

function release(laws: string | undefined, surroundings: Surroundings): 0 | 1 {
  const { root, print } = surroundings
  return runGates([...contentGates(surroundings, laws), appIdGate(root), ...buildGates(root), demoGate(root)], print)
}

/** The texts that the whole check uses as well, where they lie beside the project. */
function lawsBeside(root: string): string | undefined {
  const folder = join(root, '../shared/facts/laws')
  return existsSync(folder) ? folder : undefined
}

async function template(
  name: string,
  out: string | undefined,
  of: string | undefined,
  { root, pack, print }: Surroundings,
): Promise<0> {
  const kind = isStory(name) ? undefined : kindCalled(name)
  if (kind && of !== undefined) throw new Refusal('--of 只有故事能写：npm run desk:template -- story --of 编号或标题。')
  const { id, name: called } = kind ?? storyKind
  const path = resolve(out ?? `${called}-模板.xlsx`)
  if (existsSync(path)) throw new Refusal(`${path} 已经有了，没有盖掉它。换个名字：--out 文件.xlsx`)
  const book = kind ? await templateOf(kind, readChoices(root, pack)) : await storyTemplate(readPack(root, pack), of)
  writeFiles(new Map([[path, book]]))
  print(
    `已生成 ${path}\n填好以后：npm run desk:import -- ${id} 文件.xlsx${kind ? ' --document 文号 --by 姓名' : ''} --dry-run\n`,
  )
  return 0
}
