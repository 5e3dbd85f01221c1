import { type Telling, waysThrough } from '../../../src/domain/stories/story'
import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { StoryCorpus } from '../corpus'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { StoryEntry } from '../schema/story-schema'
import type { Follow } from './follow'
import { listedFiles } from './listed-files'
import type { ResolveCites } from './resolve-cites'

/** Follows the references of the stories. They are told in the order of `stories` in pack.yaml. */
export function resolveStories(
  files: PackFiles,
  resolveCites: ResolveCites,
  follow: Follow,
  complain: Complain,
): StoryCorpus {
  const cast = files.cast?.data ?? []
  const known = new Set(cast.map(({ id }) => id))
  const numbers = new Set(files.hotlines?.data.map(({ number }) => number))
  const stories = listedFiles(
    files,
    { list: 'stories', folder: 'stories', files: files.stories, called: '这一个故事' },
    complain,
  )
  for (const file of stories) {
    const { trees, lesson, deadline, form, questions, panels, discreet = [] } = file.data
    discreet.forEach((number, place) => {
      if (!numbers.has(number))
        complain(file, ['discreet', place], `hotlines.yaml 里没有 ${number}${didYouMean(number, numbers)}`)
    })
    follow(file, ['trees'], trees, 'triage')
    follow(file, ['lesson'], lesson, 'lesson')
    follow(file, ['deadline'], deadline, 'deadline')
    follow(file, ['form'], form, 'form')
    follow(file, ['questions'], questions, 'question')
    panels.forEach(({ people, lines }, at) => {
      for (const [field, said] of Object.entries({ people, lines }))
        said.forEach(({ who }, place) => {
          if (who !== undefined && !known.has(who))
            complain(
              file,
              ['panels', at, field, place, 'who'],
              `cast.yaml 里没有 ${who} 这个人${didYouMean(who, known)}`,
            )
        })
    })
    checkWays(file, complain)
  }
  return { cast, stories: stories.map(resolveCites) }
}

/** Every panel is reached, none twice on one way, the reader decides two or three times, and what follows is explained. */
function checkWays(file: YamlFile<StoryEntry>, complain: Complain): void {
  const { panels } = file.data
  const ids = new Map(panels.map(({ id }, at) => [id, at]))
  const goesTo = (id: string, ...path: Path) => {
    if (ids.has(id)) return true
    complain(file, path, `没有 ${id} 这一格${didYouMean(id, ids.keys())}`)
    return false
  }
  const isWhole = panels.flatMap(({ to, choices = [] }, at) => [
    to === undefined || goesTo(to, 'panels', at, 'to'),
    ...choices.map((choice, place) => goesTo(choice.to, 'panels', at, 'choices', place, 'to')),
  ])
  // Where a way breaks off, what lies behind it cannot be judged.
  if (isWhole.includes(false)) return
  panels.forEach(({ choices = [] }, at) => {
    choices.forEach(({ to }, place) => {
      if (choices.findIndex((other) => other.to === to) < place)
        complain(file, ['panels', at, 'choices', place, 'to'], '和前面一个选项去的是同一格：选哪个都一样，就不用选了')
    })
  })
  const ways = waysThrough(file.data)
  const reached = new Set(ways.flatMap((way) => way.panels.map(({ id }) => id)))
  for (const [id, at] of ids) if (!reached.has(id)) complain(file, ['panels', at, 'id'], `走不到 ${id} 这一格`)
  const stuck = new Set(ways.flatMap((way) => way.panels.slice(-1)).filter(({ ending }) => !ending))
  for (const { id, to, choices } of stuck)
    if (to ?? choices) complain(file, ['panels', ids.get(id) ?? 0], '从这一格走不到结局，或者绕回了走过的一格')
  if (stuck.size > 0) return
  const decisions = ways.map(({ taken }) => taken.length)
  if (Math.max(...decisions) > 3 || Math.max(...decisions) < 2)
    complain(file, ['panels'], `一个故事让读者选两到三次，这里最多的一条路选了 ${Math.max(...decisions)} 次`)
  if (panels.filter(({ ending }) => ending).length < 2) complain(file, ['panels'], '一个故事至少有两个结局')
  for (const id of new Set(ways.flatMap(unexplained)))
    complain(file, ['panels', ids.get(id) ?? 0], '选了之后，到下一次选择或者结局为止，要有一条 rule 说清是哪条规定')
}

/** The panels that a choice led to, where neither they nor what follows until the next choice has a rule. */
function unexplained({ panels }: Telling<StoryEntry['panels'][number]>): string[] {
  return panels.flatMap(({ choices }, at) => {
    if (!choices) return []
    const after = panels.slice(at + 1)
    const next = after.findIndex((panel) => panel.choices)
    const shown = next < 0 ? after : after.slice(0, next + 1)
    return shown.length === 0 || shown.some(({ rule }) => rule) ? [] : (shown[0]?.id ?? [])
  })
}
