import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageWords } from '../../../tools/desk-page/server/page-words'

test.each([
  [
    '没有找到“法治阵地”的表：前 20 行里要有一行标题，写着 名称。可以用 npm run desk:template -- places 领一张空表。',
    '没有找到“法治阵地”的表：前 20 行里要有一行标题，写着 名称。可以点“领一张空表”。',
  ],
  [
    '“法治阵地”还没有签发：npm run desk:approve -- 0123456789abcdef --by 姓名',
    '“法治阵地”还没有签发，请另一个人在“签发”里看过、签名',
  ],
  [
    '照模板把这一列的标题加在这一行；表里叫别的名字的，写 --column 依据=那一列的字母；每一行都一样的，写 --column 依据=那句话',
    '照模板把这一列的标题加在这一行；表里叫别的名字的，在“表里的列”里选；每一行都一样的，也写在那里',
  ],
  ['要写明是谁导入的：--by 姓名。', '要写明是谁导入的。'],
  [
    '--base http://a/：要以 https:// 开头，别的打不开小程序。',
    '网址“http://a/”：要以 https:// 开头，别的打不开小程序。',
  ],
])('%s is said in the words of the page', (said, shown) => {
  expect(pageWords(said)).toBe(shown)
})

test('no complaint that the page can show names a command or its options', () => {
  const folders = ['tools/desk', 'tools/desk/codes', 'tools/desk/posters', 'tools/desk/publish', 'tools/published']
  const complaints = folders.flatMap((folder) =>
    readdirSync(join(__dirname, '../../..', folder))
      .filter((name) => name.endsWith('.ts') && name !== 'command-line.ts' && name !== 'import-list.ts')
      .flatMap((name) =>
        [
          ...readFileSync(join(__dirname, '../../..', folder, name), 'utf8').matchAll(
            /(['`])(?:(?!\1).)*(?:npm run desk|--[a-z])(?:(?!\1).)*\1/g,
          ),
        ].map(([text]) => text.slice(1, -1)),
      ),
  )
  expect(complaints.length).toBeGreaterThan(10)
  // What only a command can be told, or asks of its options.
  const ofCommands =
    /^--format|^--size|^--kind|^--version|--to 说的是|--add 和|名单还没有公布。先用|^有 .* 个问题要回答|^填好以后/
  expect(complaints.filter((text) => /npm run|--[a-z]/.test(pageWords(text)) && !ofCommands.test(text))).toEqual([])
})
