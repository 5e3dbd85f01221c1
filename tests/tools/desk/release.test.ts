import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contacts } from '../../../tools/desk/kinds/contacts'
import { buildGates } from '../../../tools/desk/release/build-gates'
import { appIdGate, contentGates, demoGate } from '../../../tools/desk/release/content-gates'
import { type Gate, runGates } from '../../../tools/desk/release/gate'
import { plantFolder } from '../../planted-folder'
import { desk, goodRow, lay, plantDesk, readList, signed, workbook } from './desk-project'

function gate(name: string, blocking: boolean, ...problems: string[]): Gate {
  return { name, blocking, run: () => problems }
}

function run(...gates: Gate[]) {
  let out = ''
  const code = runGates(gates, (text) => {
    out += text
  })
  return { code, out }
}

describe('gates', () => {
  test('all of them are run, and what stands in the way is listed together', () => {
    const broken: Gate = {
      name: '丁',
      blocking: true,
      run: () => {
        throw new Error('坏了')
      },
    }
    expect(run(gate('甲', true, '缺一', '缺二'), gate('乙', false, '说一声'), gate('丙', true), broken)).toEqual({
      code: 1,
      out: `✗ 甲
    缺一
    缺二
！ 乙
    说一声
✓ 丙
✗ 丁
    坏了

还不能发布，挡着的有 3 件：
1. 甲：缺一
2. 甲：缺二
3. 丁：坏了
`,
    })
  })

  test('what is only told does not keep a release back', () => {
    expect(run(gate('乙', false, '说一声'))).toEqual({ code: 0, out: '！ 乙\n    说一声\n\n可以发布。\n' })
  })
})

test('the long gates run the project’s own commands, never with demonstration records', () => {
  const root = plantFolder({
    'package.json': {
      scripts: { check: 'exit 0', build: 'test -z "$CONTENT_DEMO"', 'test:weapp': 'exit 3', 'test:browser': 'exit 0' },
    },
  })
  process.env.CONTENT_DEMO = '1'
  try {
    const { code, out } = run(...buildGates(root))
    expect(code).toBe(1)
    expect(out).toContain(`还不能发布，挡着的有 3 件：
1. 体积在预算里：没有微信小程序的构建结果，先运行 npm run build:weapp
2. 体积在预算里：没有 H5 的构建结果，先运行 npm run build:h5
3. 小程序的测试：npm run test:weapp 没有通过，上面写着哪里不对
`)
  } finally {
    delete process.env.CONTENT_DEMO
  }
}, 60_000)

describe('a project', () => {
  let root: string
  beforeAll(() => {
    root = plantDesk('whole')
    writeFileSync(join(root, 'project.config.json'), JSON.stringify({ appid: 'wx0123456789abcdef' }))
  })

  function problems(name: string, today = '2026-11-25'): string[] {
    const found = [...contentGates({ root, pack: 'guanxian', today }), appIdGate(root), demoGate(root)].find(
      (candidate) => candidate.name === name,
    )
    if (!found) throw new Error(`no gate ${name}`)
    return found.run()
  }

  test('compiles, and every sentence has its source', () => {
    expect(problems('内容能编译')).toEqual([])
    expect(problems('每句话都有出处')).toEqual([])
    expect(problems('没有示例数据')).toEqual([])
  })

  test('with a broken file does not', () => {
    const path = join(root, 'content/guanxian/lessons/leniency-list.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('title:', 'titel:'))
    try {
      expect(problems('内容能编译')).toContainEqual(
        expect.stringMatching(/^content\/guanxian\/lessons\/leniency-list\.yaml 第\d+行：/),
      )
      expect(problems('每句话都有出处')).toEqual(['内容有错，列不出每句话的出处'])
    } finally {
      writeFileSync(path, text)
    }
  })

  test('with a tourist’s appid, or none, cannot be uploaded', () => {
    expect(problems('小程序用的是自己的 appid')).toEqual([])
    const path = join(root, 'project.config.json')
    for (const config of [{ appid: 'touristappid' }, {}]) {
      writeFileSync(path, JSON.stringify(config))
      expect(problems('小程序用的是自己的 appid')).toHaveLength(1)
    }
  })

  test('waits for the second signature, and tells of contacts to be checked again and of what is missing', async () => {
    const rows = [1, 2].map((number) => goodRow.contacts(number))
    const file = lay(root, '表.xlsx', await workbook(contacts, rows))
    await desk(root, 'import', 'contacts', file, ...signed)
    const hash = readList(root, 'contacts')?.hash ?? ''
    expect(problems('清单都有两个人签字')).toEqual([
      `“渠道和调解员”还没有签发：npm run desk:approve -- ${hash} --by 姓名`,
    ])
    await desk(root, 'approve', hash, '--by', '李四')
    expect(problems('清单都有两个人签字')).toEqual([])

    expect(problems('联系方式都在复核期内', '2027-05-01')).toEqual([])
    expect(problems('联系方式都在复核期内', '2027-05-02')).toEqual([
      '示例调解员1 的复核到期日是 2027-05-01，小程序里会写“待核实”',
      '示例调解员2 的复核到期日是 2027-05-01，小程序里会写“待核实”',
    ])
    expect(problems('报告说有的都公布了')).toContain('金牌调解员 2/38 名')
  })

  test('with an invented record in what was compiled is not released', () => {
    const folder = join(root, 'src/content/compiled')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'places.json'), '[{"id":"demo-place-01","demo":true}]')
    expect(problems('没有示例数据')).toEqual(['编译出的 places.json 里有示例数据，去掉 CONTENT_DEMO 重新构建'])
  })
})
