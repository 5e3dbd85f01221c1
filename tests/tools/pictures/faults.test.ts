import { z } from 'zod'
import { picturesSchema } from '../../../tools/content/schema/picture-schema'
import type { Problem } from '../../../tools/pack/problem'
import { readYaml } from '../../../tools/pack/yaml-file'
import { readArt } from '../../../tools/pictures/art'
import { groundFaults, sceneFaults, storyFaults } from '../../../tools/pictures/scene-faults'
import { plantFolder } from '../../planted-folder'

const good = `scenes:
  - id: talk
    alt: 王大娘在说话。
    for: [mediation-basics]
    background: room
    items:
      - { who: wang, face: calm, x: 200, holds: paper }
      - { emoji: handshake, x: 1, y: 2, size: 40 }
      - { part: clock, x: 400, y: 90 }
      - { sign: 人民调解, y: 24 }
      - { bubble: 人民, x: 300, y: 20, tail: left }
      - { table: [24, 662] }
`
/** As much of a story as is looked at. */
const panelsSchema = z.looseObject({
  panels: z.array(
    z.looseObject({
      place: z.string(),
      people: z.array(z.object({ who: z.string(), face: z.string(), holds: z.string().exactOptional() })),
    }),
  ),
})
const art = readArt(process.cwd())

function faultsIn(text: string): string[] {
  const problems: Problem[] = []
  const file = readYaml(plantFolder({ 'pictures.yaml': text }), 'pictures.yaml', picturesSchema, problems)
  return [...problems, ...(file ? sceneFaults(file, art) : [])].map(({ line, message }) => `第${line}行：${message}`)
}

test('a scene of what there is has no faults', () => {
  expect(faultsIn(good)).toEqual([])
})

test.each([
  ['who: wang', 'who: wnag', '第7行：没有 wnag 这个人，是不是想写 wang'],
  ['face: calm', 'face: clam', '第7行：没有 clam 这张脸，是不是想写 calm'],
  ['holds: paper', 'holds: papr', '第7行：parts.svg 里没有 hold-papr，是不是想写 paper'],
  ['face: calm,', 'face: calm, hair: grayBnu,', '第7行：没有 grayBnu 这种发型，是不是想写 grayBun'],
  ['holds: paper', 'wears: [coat, apronn]', '第7行：parts.svg 里没有 wear-apronn，是不是想写 apron'],
  ['background: room', 'background: rom', '第5行：parts.svg 里没有 bg-rom，是不是想写 room'],
  ['part: clock', 'part: clok', '第9行：parts.svg 里没有 clok，是不是想写 clock'],
  ['人民调解,', '人民龘解,', '第10行：还没有“龘”的字形：运行 npm run pictures:glyphs，把 glyphs.json 一起提交'],
  [
    'emoji: handshake',
    'emoji: handshke',
    '第8行：emoji Fluent Emoji Flat 里没有“handshke”这个小图，是不是想写 handshake',
  ],
  ['emoji: handshake', 'emoji: crossed-flags', '第8行：emoji 不用“crossed-flags”这个小图：旗、徽章、钞票、十字都不画'],
  ['x: 400', 'flpi: true', '第9行：不认识的栏目 flpi，是不是想写 flip'],
  ['part: clock', 'prat: clock', '第9行：items 里要有 who、emoji、part、sign、bubble、table、rect、path 中的一样'],
  ['tail: left', 'tail: lft', '第11行：tail 只能是 left、right，是不是想写 left'],
  ['    alt: 王大娘在说话。\n', '', '第2行：缺少 alt'],
])('%s → %s', (passage, replacement, fault) => {
  expect(good).toContain(passage)
  expect(faultsIn(good.replace(passage, replacement))).toEqual([fault])
})

test('the grounds are of what there is', () => {
  expect(groundFaults(art)).toEqual([])
})

const panel = '{ place: orchard, people: [{ who: wang, face: calm, holds: paper }, { who: zhang, face: angry }] }'

test.each([
  ['place: orchard', 'place: orchrd', '没有 orchrd 这个地方，是不是想写 orchard'],
  ['who: wang', 'who: wnag', '没有 wnag 这个人，是不是想写 wang'],
  ['face: angry', 'face: anrgy', '没有 anrgy 这张脸，是不是想写 angry'],
  ['holds: paper', 'holds: papr', 'parts.svg 里没有 hold-papr，是不是想写 paper'],
])('in a story, %s → %s', (passage, replacement, message) => {
  const story = (text: string) => {
    const path = 'stories/pears.yaml'
    const file = readYaml(plantFolder({ [path]: `panels:\n  - ${text}\n` }), path, panelsSchema, [])
    return file ? storyFaults(file, art) : []
  }
  expect(story(panel)).toEqual([])
  expect(panel).toContain(passage)
  expect(story(panel.replace(passage, replacement))).toEqual([{ file: 'stories/pears.yaml', line: 2, message }])
})
