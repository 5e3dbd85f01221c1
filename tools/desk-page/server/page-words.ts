/**
 * The desk's complaints end with the command that helps; on the page there is a button for it. Longer ones first: each is
 * looked for in turn.
 */
const inPage: readonly [RegExp, string][] = [
  [/可以用 npm run desk:template[^。\n]*。/g, '可以点“领一张空表”。'],
  [/交错了文件就换对的；真要删，命令后面加 --allow-removals/g, '交错了文件就换对的；真要删，勾上“这些真的要删”'],
  [
    /写 --column [^；\n]*那一列的字母；每一行都一样的，写 --column [^；\n]*那句话/g,
    '在“表里的列”里选；每一行都一样的，也写在那里',
  ],
  [/不要它们就加 --skip-hidden/g, '不要它们，就在“表里的列”里勾上“藏起来的行和列不要”'],
  [/把 \S+ 提交进 git。/g, ''],
  [/：npm run desk:approve[^。，；\n]*/g, '，请另一个人在“签发”里看过、签名'],
  [/。还没有密钥的：npm run desk:keygen[^。\n]*/g, '。先点“做一把密钥”'],
  [/这个文件由 npm run desk:\w+ 写/g, '这个文件由程序写'],
  [/它由 npm run desk:\w+ 写/g, '它由程序写'],
  [/请重新运行 npm run desk:import/g, '请把原来的表再导入一次'],
  [/不是 npm run desk:keygen 做的密钥/g, '不是工作台做的密钥'],
  [/。先运行 npm run desk:codes[^。\n]*/g, '。先点“发码”'],
  [/--(?:document|by) ?(?:文号|姓名)/g, ''],
  [/：。/g, '。'],
  [/--base (\S+)：/g, '网址“$1”：'],
  [/。?只想看样子：加 --demo/g, ''],
  [/换个文件夹：--out 文件夹/g, '换个名字'],
  [/。真的换了密钥，就加 --new-key/g, '。真的换了密钥，请找管小程序的人'],
]

export function pageWords(text: string): string {
  return inPage.reduce((words, [command, button]) => words.replace(command, button), text)
}
