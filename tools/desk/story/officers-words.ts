import type { Fault } from '../fault'

/** The fields of a story, as the headings of the workbook call them. */
const headings: Readonly<Record<string, string>> = {
  panels: '格',
  place: '地点',
  people: '人物',
  who: '人物',
  face: '神态',
  holds: '拿着',
  things: '小图',
  lines: '话',
  rule: '规定',
  cites: '依据',
  to: '去哪一格',
  ask: '问读者',
  choices: '选项',
  picture: '选项小图',
  ending: '结局',
  outcome: '结果',
}

/** Of what the compiler says to editors: what is wrong, and how an officer mends it. */
const mends: readonly [said: RegExp, message: string, fix: string][] = [
  [/^缺少 .*/, '没有填', '补上'],
  [/^(一句话最多.*太长)：(.*)$/, '$1', '$2'],
  [/^(有 \d+ 个字，最多 \d+ 个)$/, '$1', '缩短；说不完的另起一行'],
  [/^至少要有 .*/, '$&', '补上缺的'],
  [/^最多 .*/, '$&', '删去多的，或者另起一格'],
  [/^“.*”重复了：(.*)$/, '和前面的重复了', '$1'],
  [/^不用“.*”这个小图：(.*)$/, '不用这个小图', '$1，换一个'],
  [/^Fluent Emoji Flat 里没有(“.*?”).*/, '没有$1这个小图', '用输入法里的表情，一格一个，如 🌽'],
  [/^(中文旁边要用全角标点)：(.*)$/, '$1', '把“$2”里的标点换成中文的'],
  [/^引号要用“”$/, '$&', '换成中文的引号'],
  [/^中间断了行或多了空格.*/, '$&', '把空格删去'],
  [
    /.*要写一样，也只写一样$/,
    '“去哪一格”“选项”“结局”要写一样，也只写一样',
    '接着讲的写“去哪一格”，让读者选的写“选项”，讲完的写“结局”',
  ],
  [/.*要一起写$/, '“问读者”和“选项”要一起写', '有选项的格补上“问读者”，没有选项的删去它'],
  [/^(没有 \S+ 这一格)(，.*)?$/, '$1', '换成“格”这一列里有的$2'],
  [/^(和前面一个选项去的是同一格).*/, '$1', '每个选项去不同的一格；去同一格的合成一个选项'],
  [/^走不到 (\S+) 这一格$/, '$&', '在前面哪一格的“去哪一格”里写 $1，用不着就删去这一格'],
  [/^从这一格走不到结局.*/, '$&', '顺着“去哪一格”看下去：绕回去的改掉，讲完的写“结局”'],
  [/^一个故事让读者选.*/, '$&', '添或者减“选项”'],
  [/^一个故事至少有两个结局$/, '$&', '再写一个“结局”'],
  [/^选了之后.*/, '选了以后，没有说是哪条规定', '在这一格，或者下一次选择以前的一格，写上“规定”和“依据”'],
  [/^看不懂引注(“.*?”)，.*?(，是不是想写.*)?$/, '看不懂$1是哪一条', '写成 民法典 第730条 这样，一行一条'],
  [
    /^sources\.yaml 里没有(“.*?”)(，.*)?$/,
    '来源清单里没有$1',
    '照来源清单写法律的简称$2；清单里没有的，请管小程序的人先登记',
  ],
  [/^(《.*》共 \d+ 条，没有第 \d+ 条)$/, '$1', '照法律原文改成对的条号'],
  [/^(一句有 \d+ 个字，最多 \d+ 个)，拆成两句：(.*)$/, '$1：$2', '拆成两句'],
  [/^(一口气 \d+ 个字，最多 \d+ 个)，中间断开：(.*)$/, '$1：$2', '中间用逗号断开，或者拆成两句'],
  [/^公文腔(“.*”)，改成：(.*)$/, '$1是公文腔', '改成“$2”'],
  [/^(“.*”没有解释)：.*?(就在这里.*)$/, '$1', '$2'],
  [/^(“.”不是常用字)，(.*)$/, '$1', '$2'],
  [/^没有出处.*/, '规定没有依据', '在“依据”写上哪部法第几条，一行一条'],
  [/^(没有“?\S+?”? 这.+?)(?:，.*)?$/, '$1', '从下拉里选'],
]

/** A complaint of the compiler, for who writes in the workbook. The cell says which field it is about. */
export function inOfficersWords(said: string): Pick<Fault, 'message' | 'fix'> {
  const words = said
    .replace(/^[a-z]+ /, '')
    .replace(/\b[a-z]+\b(?!\.yaml)(（.*?）)?/g, (word) => headings[word.replace(/（.*/, '')] ?? word)
  for (const [pattern, message, fix] of mends)
    if (pattern.test(words)) return { message: words.replace(pattern, message), fix: words.replace(pattern, fix) }
  return { message: words, fix: '照“填写说明”改' }
}
