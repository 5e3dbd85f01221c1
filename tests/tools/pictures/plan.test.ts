import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosenPack } from '../../../config/pack'
import { disputeAreas } from '../../../src/domain/disputes/dispute-area'
import { appPictures } from '../../../src/ui/picture/app-pictures'
import { bodyName, figureLayers, groundName } from '../../../src/ui/picture/layer-names'
import { type PicturePackage, pictureFolder } from '../../../src/ui/picture/picture-packages'
import { pictureSet } from '../../../src/ui/picture/picture-set'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { readArt } from '../../../tools/pictures/art'
import { readPictures } from '../../../tools/pictures/command-line'
import { type PicturedStory, planPictures } from '../../../tools/pictures/plan'

const root = process.cwd()
const art = readArt(root)
const corpus = loadCorpus(root, chosenPack)
const packs = compileCorpus(corpus, {})
const pictures = readPictures(root, chosenPack)?.data
const plan = planPictures(packs, pictures, art)
const namesIn = (of: PicturePackage) => [...(plan.get(of)?.keys() ?? [])]
const named = (records: readonly { picture?: string }[]) => records.flatMap(({ picture }) => picture ?? [])

/** The names of scenes, which a county may have none of. */
const scenes = packs.lessons.lessons.flatMap(({ scene }) => scene?.name ?? [])

test('a county that has scenes has one for every lesson, in the package of the lessons', () => {
  expect(scenes).toHaveLength(pictures ? packs.lessons.lessons.length : 0)
  expect(namesIn('lessons')).toEqual(expect.arrayContaining(scenes))
})

test('no scene is drawn that nobody sees', () => {
  expect(pictures?.scenes.map(({ id }) => id).filter((id) => !scenes.includes(id)) ?? []).toEqual([])
})

test('what content names is in every package that shows it', () => {
  const topics = named(packs.lessons.topics)
  const subjects = named(packs.quiz.bank.topics)
  const kinds = disputeAreas.flatMap((area) => named(packs[`trees-${area}`].trees))
  expect(namesIn('lessons')).toEqual(expect.arrayContaining(topics))
  expect(namesIn('quiz')).toEqual(expect.arrayContaining(subjects))
  expect(namesIn('disputes')).toEqual(expect.arrayContaining(kinds))
})

const choice = { id: 'wait', text: '再等等', to: 'next' }
const stories: PicturedStory[] = [
  {
    panels: [
      {
        place: 'orchard',
        people: [
          { who: 'zhang', face: 'angry' },
          { who: 'wang', face: 'calm', holds: 'paper' },
        ],
        things: ['pear'],
        choices: [{ ...choice, picture: 'hourglass-done' }],
      },
      { place: 'orchard', people: [{ who: 'zhang', face: 'angry' }] },
    ],
  },
]

test('a story has each ground, each face that somebody makes and each small picture once', () => {
  const drawn = planPictures({ ...packs, stories: { stories } }, undefined, art).get('stories')
  expect([...(drawn ?? [])].map(([name, { kind }]) => [name, kind])).toEqual([
    ['hourglass-done', 'emoji'],
    ['pear', 'emoji'],
    ['body-wang-paper', 'figure'],
    ['body-zhang', 'figure'],
    ['face-angry', 'figure'],
    ['face-calm', 'figure'],
    ['ground-orchard', 'ground'],
  ])
})

test('what the panels of this county’s stories show is drawn', () => {
  const panels = corpus.stories.stories.flatMap((story) => story.panels)
  expect(namesIn('stories')).toEqual(
    expect.arrayContaining(panels.flatMap(({ place, people }) => [groundName(place), ...people.map(bodyName)])),
  )
  const drawn = pictureSet('stories', namesIn('stories'))
  const figures = panels.flatMap(({ people }) => people)
  expect(figures.filter((figure) => !figureLayers(drawn, figure))).toEqual([])
})

test('no picture is drawn for the app that no screen of it shows', () => {
  const src = join(root, 'src')
  const screens = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/app-pictures|[\\/]sets[\\/]|compiled/.test(file))
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n')
  expect(
    Object.values(appPictures)
      .flat()
      .filter((name) => !screens.includes(`'${name}'`)),
  ).toEqual([])
})

test.each(disputeAreas)('the trees of %s have their pictures, and those of their options, beside them', (area) => {
  const { trees } = packs[`trees-${area}`]
  expect(named(trees)).toHaveLength(trees.length)
  const options = trees.flatMap(({ questions }) => Object.values(questions).flatMap((question) => question.options))
  expect(namesIn(`triage-${area}`)).toEqual(expect.arrayContaining(named([...trees, ...options])))
})

test('topics of lessons and of the quiz have pictures', () => {
  const { topics } = packs.lessons
  expect(named(topics)).toHaveLength(pictures ? topics.length : named(topics).length)
  const subjects = packs.quiz.bank.topics
  expect(named(subjects)).toHaveLength(pictures ? subjects.length : named(subjects).length)
})

test('a county without pictures of its own has the small ones', () => {
  const main = [...(planPictures(packs, undefined, art).get('main')?.keys() ?? [])]
  expect(main).toContain('books')
  expect(main).not.toContain('banner')
})

test('pictures lie in the package whose pages show them', () => {
  expect(pictureFolder('main')).toBe('pictures')
  expect(pictureFolder('triage-work')).toBe('pages/triage/work/pictures')
})
