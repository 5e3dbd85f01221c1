import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayNumber, isoDay } from '@/domain/disputes/calendar'
import { loadCorpus } from '../../../tools/content/load'
import { buildGates } from '../../../tools/desk/release/build-gates'
import { appIdGate, contentGates, demoGate } from '../../../tools/desk/release/content-gates'
import { type Gate, runGates } from '../../../tools/desk/release/gate'
import { contacts } from '../../../tools/published/kinds/contacts'
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
      scripts: {
        check: 'exit 0',
        'test:slow': 'exit 0',
        build: 'test -z "$CONTENT_DEMO"',
        'test:weapp': 'exit 3',
        'test:browser': 'exit 0',
      },
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
})

describe('a project', () => {
  let root: string
  /** The day on which the laws of the content were last looked at. */
  let checkedOn: string
  beforeAll(() => {
    root = plantDesk('whole')
    checkedOn = loadCorpus(root, 'guanxian').sources.find(({ id }) => id === 'civil-code')?.checkedOn ?? ''
    writeFileSync(join(root, 'project.config.json'), JSON.stringify({ appid: 'wx0123456789abcdef' }))
  })

  function problems(name: string, today = checkedOn, laws?: string): string[] {
    const found = [...contentGates({ root, pack: 'guanxian', today }, laws), appIdGate(root), demoGate(root)].find(
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

  describe('rests on laws', () => {
    const name = '引用的法都是现行的'
    const inForce = ['中华人民共和国民法典', '2020-05-28', 1260] as const
    function index(...[title, version, articles]: readonly [string, string, number]): string {
      const law = { title, version, articles, status: 'use', standing: 'current' }
      return plantFolder({ 'INDEX.json': [law] })
    }

    test('that are in force and were looked at in the last 180 days', () => {
      expect(problems(name)).toEqual([])
      expect(problems(name, checkedOn, index(...inForce))).toEqual([])
    })

    test('whose last check is older is not released', () => {
      expect(problems(name, isoDay(dayNumber(checkedOn) + 180))).toEqual([])
      expect(problems(name, isoDay(dayNumber(checkedOn) + 181))).toContain(
        `《中华人民共和国民法典》超过 180 天没有核对：${checkedOn} 核对，已经 181 天`,
      )
    })

    test('of which one is superseded is not released', () => {
      const path = join(root, 'content/guanxian/sources.yaml')
      const text = readFileSync(path, 'utf8')
      writeFileSync(
        path,
        text.replace(/(title: 中华人民共和国民法典\n(?: .*\n)*? {2}standing: )current/, '$1superseded'),
      )
      try {
        expect(problems(name)).toEqual([
          '《中华人民共和国民法典》已经被新的代替：sources.yaml 里写着 superseded，换成新的再发布',
        ])
      } finally {
        writeFileSync(path, text)
      }
    })

    test('of which one is in another version than the text at hand is not released', () => {
      expect(problems(name, checkedOn, index(inForce[0], '2026-03-01', 1260))).toEqual([
        '《中华人民共和国民法典》和手边的现行文本不是一个版本：sources.yaml 写的是 2020-05-28，现行的是 2026-03-01',
      ])
    })

    test('cited beyond their end are not released', () => {
      expect(problems(name, checkedOn, index(inForce[0], '2020-05-28', 1000))).toContainEqual(
        expect.stringMatching(/^《中华人民共和国民法典》引的条号超出了现行文本：引了第 \d+ 条，现行文本只有 1000 条$/),
      )
    })
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
