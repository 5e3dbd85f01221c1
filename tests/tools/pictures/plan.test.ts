import { chosenPack } from '../../../config/pack'
import { type PicturePackage, pictureFolder } from '../../../src/ui/picture/picture-packages'
import { loadCorpus } from '../../../tools/content/load'
import { readArt } from '../../../tools/pictures/art'
import { readPictures } from '../../../tools/pictures/command-line'
import { planPictures } from '../../../tools/pictures/plan'

const root = process.cwd()
const corpus = loadCorpus(root, chosenPack)
const pictures = readPictures(root, chosenPack)?.data
const plan = planPictures(corpus, pictures, readArt(root))
const namesIn = (of: PicturePackage) => [...(plan.get(of)?.keys() ?? [])]
const { trees, areas } = corpus.disputes

test('every lesson has a scene, with what it shows, in the package of the lessons', () => {
  const scenes = corpus.lessons.map(({ lesson }) => lesson.scene)
  expect(scenes.filter((scene) => !scene?.alt)).toEqual([])
  expect(namesIn('lessons')).toEqual(expect.arrayContaining(scenes.map((scene) => scene?.name)))
})

test('no scene is drawn that nobody sees', () => {
  const seen = new Set(corpus.lessons.map(({ lesson }) => lesson.scene?.name))
  expect(pictures?.scenes.filter(({ id }) => !seen.has(id))).toEqual([])
})

test('what content names is in every package that shows it', () => {
  const named = (records: readonly { picture?: string }[]) => records.flatMap(({ picture }) => picture ?? [])
  expect(namesIn('lessons')).toEqual(expect.arrayContaining(named(corpus.topics)))
  expect(namesIn('quiz')).toEqual(expect.arrayContaining(named(corpus.questions.topics)))
  expect(namesIn('disputes')).toEqual(expect.arrayContaining(named(trees)))
  expect(namesIn('search')).toEqual(expect.arrayContaining(named([...trees, ...corpus.topics])))
  for (const tree of trees) {
    const shown = named([tree, ...Object.values(tree.questions).flatMap(({ options }) => options)])
    expect(namesIn(`triage-${areas[tree.id] ?? 'home'}`)).toEqual(expect.arrayContaining(shown))
  }
})

test('a county without pictures of its own has the small ones', () => {
  const plain = planPictures(corpus, undefined, readArt(root))
  expect([...(plain.get('main')?.keys() ?? [])]).toContain('books')
  expect([...(plain.get('main')?.keys() ?? [])]).not.toContain('banner')
})

test('pictures lie in the package whose pages show them', () => {
  expect(pictureFolder('main')).toBe('pictures')
  expect(pictureFolder('triage-work')).toBe('pages/triage/work/pictures')
})
